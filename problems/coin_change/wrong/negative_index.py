# WrongAnswer in basic: looks up negative amounts, which Python takes from the end of the table
def coin_change(coins, amount):
    fewest = [0] * (amount + 1)
    for a in range(1, amount + 1):
        fewest[a] = min(fewest[a - coin] if abs(a - coin) <= amount else 10**9 for coin in coins) + 1
    return fewest[amount] if fewest[amount] < 10**9 else -1
