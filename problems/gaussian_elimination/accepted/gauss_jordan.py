# Plain Python, above the pivot too, so that x is left in the last column — O(n³) time, O(n²) memory
import numpy as np


def solve(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    n = len(b)
    rows = [row + [right] for row, right in zip(a.tolist(), b.tolist())]
    for j in range(n):
        pivot = max(range(j, n), key=lambda i: abs(rows[i][j]))
        rows[j], rows[pivot] = rows[pivot], rows[j]
        rows[j] = [element / rows[j][j] for element in rows[j]]
        for i in range(n):
            if i != j:
                factor = rows[i][j]
                rows[i] = [element - factor * above for element, above in zip(rows[i], rows[j])]
    return np.array([row[n] for row in rows])
