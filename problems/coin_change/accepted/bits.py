# One big integer whose bits are the amounts that n coins make — O(answer k A / 64) time
def coin_change(coins: list[int], amount: int) -> int:
    wanted = 1 << amount
    reach = all_reached = 1
    n_coins = 0
    while reach:
        if reach & wanted:
            return n_coins
        following = 0
        for coin in coins:
            if coin <= amount:
                following |= reach << coin
        reach = following & (2 * wanted - 1) & ~all_reached
        all_reached |= reach
        n_coins += 1
    return -1
