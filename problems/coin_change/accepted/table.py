# The fewest coins for every amount from 0 up — O(A k) time, O(A) memory
def coin_change(coins: list[int], amount: int) -> int:
    fewest = [0] + [float("inf")] * amount
    for a in range(1, amount + 1):
        for coin in coins:
            if coin <= a and fewest[a - coin] + 1 < fewest[a]:
                fewest[a] = fewest[a - coin] + 1
    return fewest[amount] if fewest[amount] < float("inf") else -1
