# RuntimeError in performance: calls itself once a coin, deeper than Python's recursion limit
from functools import cache


def coin_change(coins, amount):
    @cache
    def fewest(a):
        if a == 0:
            return 0
        return min((fewest(a - coin) + 1 for coin in coins if coin <= a), default=float("inf"))

    n_coins = fewest(amount)
    return n_coins if n_coins < float("inf") else -1
