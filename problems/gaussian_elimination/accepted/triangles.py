# A = PLU in the place of A: factors are kept where the zeros would be, so other right sides cost O(n²) — O(n³) time
import numpy as np


def solve(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    lu, x = a.copy(), b.copy()
    n = len(x)
    for j in range(n):
        pivot = j + np.abs(lu[j:, j]).argmax()
        lu[[j, pivot]] = lu[[pivot, j]]
        x[[j, pivot]] = x[[pivot, j]]
        lu[j + 1 :, j] /= lu[j, j]
        lu[j + 1 :, j + 1 :] -= np.outer(lu[j + 1 :, j], lu[j, j + 1 :])
    for i in range(n):
        x[i] -= lu[i, :i] @ x[:i]
    for i in reversed(range(n)):
        x[i] = (x[i] - lu[i, i + 1 :] @ x[i + 1 :]) / lu[i, i]
    return x
