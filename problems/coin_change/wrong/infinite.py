# WrongAnswer in basic: returns infinity where nothing can be paid
def coin_change(coins, amount):
    fewest = [0] + [float("inf")] * amount
    for a in range(1, amount + 1):
        for coin in coins:
            if coin <= a:
                fewest[a] = min(fewest[a], fewest[a - coin] + 1)
    return fewest[amount]
