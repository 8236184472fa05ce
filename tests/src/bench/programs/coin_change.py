# A table of dynamic programming in one dimension.
def main():
    coins, amount = [3, 7, 41, 87], 20_000
    fewest = [0] + [amount + 1] * amount
    for coin in coins:
        for total in range(coin, amount + 1):
            if fewest[total - coin] + 1 < fewest[total]:
                fewest[total] = fewest[total - coin] + 1
    return fewest[amount], sum(fewest) % 1_000_007
