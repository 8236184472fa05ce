# WrongAnswer in basic: looks for the pivot in the whole column, and takes rows that are used up
import numpy as np


def solve(a, b):
    n = len(b)
    rows = np.column_stack([a, b])
    for j in range(n):
        pivot = np.abs(rows[:, j]).argmax()
        rows[[j, pivot]] = rows[[pivot, j]]
        rows[j + 1 :] -= np.outer(rows[j + 1 :, j] / rows[j, j], rows[j])
    x = np.zeros(n)
    for i in reversed(range(n)):
        x[i] = (rows[i, n] - rows[i, :n] @ x) / rows[i, i]
    return x
