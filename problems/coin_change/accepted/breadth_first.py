# Breadth-first search over the amounts, one coin a step — O(A k) time, O(A) memory
def coin_change(coins: list[int], amount: int) -> int:
    seen = {0}
    level = [0]
    n_coins = 0
    while level:
        if amount in seen:
            return n_coins
        following = []
        for paid in level:
            for coin in coins:
                total = paid + coin
                if total <= amount and total not in seen:
                    seen.add(total)
                    following.append(total)
        level = following
        n_coins += 1
    return -1
