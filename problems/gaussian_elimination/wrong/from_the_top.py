# WrongAnswer in basic: solves the upper triangle from the top, where nothing is known yet
import numpy as np


def solve(a, b):
    n = len(b)
    rows = np.column_stack([a, b])
    for j in range(n):
        pivot = j + np.abs(rows[j:, j]).argmax()
        rows[[j, pivot]] = rows[[pivot, j]]
        rows[j + 1 :] -= np.outer(rows[j + 1 :, j] / rows[j, j], rows[j])
    x = np.zeros(n)
    for i in range(n):
        x[i] = (rows[i, n] - rows[i, :n] @ x) / rows[i, i]
    return x
