# WrongAnswer in stability: changes rows only where the pivot is exactly zero, and a tiny one loses all digits
import numpy as np


def solve(a, b):
    n = len(b)
    rows = np.column_stack([a, b])
    for j in range(n):
        pivot = j + int(np.flatnonzero(rows[j:, j])[0])
        rows[[j, pivot]] = rows[[pivot, j]]
        rows[j + 1 :] -= np.outer(rows[j + 1 :, j] / rows[j, j], rows[j])
    x = np.zeros(n)
    for i in reversed(range(n)):
        x[i] = (rows[i, n] - rows[i, :n] @ x) / rows[i, i]
    return x
