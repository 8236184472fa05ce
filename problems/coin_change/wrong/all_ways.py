# TimeLimit in performance: tries all ways to pay, exponentially many
def coin_change(coins, amount):
    def fewest(a):
        if a == 0:
            return 0
        return min((fewest(a - coin) + 1 for coin in coins if coin <= a), default=float("inf"))

    n_coins = fewest(amount)
    return n_coins if n_coins < float("inf") else -1
