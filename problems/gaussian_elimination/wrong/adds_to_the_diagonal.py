# WrongAnswer in basic: adds a little to the pivot instead of changing rows
import numpy as np


def solve(a, b):
    n = len(b)
    rows = np.column_stack([a, b])
    for j in range(n):
        rows[j, j] += 1e-6
        rows[j + 1 :] -= np.outer(rows[j + 1 :, j] / rows[j, j], rows[j])
    x = np.zeros(n)
    for i in reversed(range(n)):
        x[i] = (rows[i, n] - rows[i, :n] @ x) / rows[i, i]
    return x
