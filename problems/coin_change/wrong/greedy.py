# WrongAnswer in basic: takes the largest coin that fits, again and again
def coin_change(coins, amount):
    n_coins = 0
    for coin in sorted(coins, reverse=True):
        n_coins += amount // coin
        amount %= coin
    return n_coins if amount == 0 else -1
