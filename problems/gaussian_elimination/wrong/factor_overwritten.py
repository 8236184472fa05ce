# WrongAnswer in basic: reads the factor again after its own step has made it zero
import numpy as np


def solve(a, b):
    n = len(b)
    rows = np.column_stack([a, b])
    for j in range(n):
        pivot = j + np.abs(rows[j:, j]).argmax()
        rows[[j, pivot]] = rows[[pivot, j]]
        for i in range(j + 1, n):
            for l in range(j, n + 1):
                rows[i, l] -= rows[i, j] / rows[j, j] * rows[j, l]
    x = np.zeros(n)
    for i in reversed(range(n)):
        x[i] = (rows[i, n] - rows[i, :n] @ x) / rows[i, i]
    return x
