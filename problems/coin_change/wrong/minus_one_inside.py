# WrongAnswer in basic: writes -1 into the table where nothing can be paid, and builds on it
def coin_change(coins, amount):
    fewest = [0]
    for a in range(1, amount + 1):
        ways = [fewest[a - coin] + 1 for coin in coins if coin <= a]
        fewest.append(min(ways, default=-1))
    return fewest[amount]
