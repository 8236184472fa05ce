# Eliminate below the pivot with whole rows, then solve from the bottom — O(n³) time, O(n²) memory
import numpy as np


def solve(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    n = len(b)
    rows = np.column_stack([a, b])
    for j in range(n):
        pivot = j + np.abs(rows[j:, j]).argmax()
        rows[[j, pivot]] = rows[[pivot, j]]
        factors = rows[j + 1 :, j] / rows[j, j]
        rows[j + 1 :] -= np.outer(factors, rows[j])
    x = np.zeros(n)
    for i in reversed(range(n)):
        x[i] = (rows[i, n] - rows[i, :n] @ x) / rows[i, i]
    return x
