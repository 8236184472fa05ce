# TimeLimit in performance: tries all orders of the columns
from itertools import permutations


def n_queens(n):
    for queens in permutations(range(n)):
        falling = {row - column for row, column in enumerate(queens)}
        rising = {row + column for row, column in enumerate(queens)}
        if len(falling) == n and len(rising) == n:
            return list(queens)
    return []
