# WrongAnswer in basic: changes the rows of the matrix and not those of the right side
import numpy as np


def solve(a, b):
    n = len(b)
    rows, x = a.copy(), b.copy()
    for j in range(n):
        pivot = j + np.abs(rows[j:, j]).argmax()
        rows[[j, pivot]] = rows[[pivot, j]]
        factors = rows[j + 1 :, j] / rows[j, j]
        rows[j + 1 :] -= np.outer(factors, rows[j])
        x[j + 1 :] -= factors * x[j]
    for i in reversed(range(n)):
        x[i] = (x[i] - rows[i, i + 1 :] @ x[i + 1 :]) / rows[i, i]
    return x
