# RuntimeError in basic: takes the largest element for the pivot, so a zero comes before negative ones
import numpy as np


def solve(a, b):
    n = len(b)
    rows = [row + [right] for row, right in zip(a.tolist(), b.tolist())]
    for j in range(n):
        pivot = max(range(j, n), key=lambda i: rows[i][j])
        rows[j], rows[pivot] = rows[pivot], rows[j]
        for i in range(j + 1, n):
            factor = rows[i][j] / rows[j][j]
            rows[i] = [element - factor * above for element, above in zip(rows[i], rows[j])]
    x = [0.0] * n
    for i in reversed(range(n)):
        x[i] = (rows[i][n] - sum(rows[i][j] * x[j] for j in range(i + 1, n))) / rows[i][i]
    return np.array(x)
