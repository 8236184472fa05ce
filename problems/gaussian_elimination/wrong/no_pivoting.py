# RuntimeError in basic: divides by whatever stands on the diagonal
import numpy as np


def solve(a, b):
    n = len(b)
    rows = [row + [right] for row, right in zip(a.tolist(), b.tolist())]
    for j in range(n):
        for i in range(j + 1, n):
            factor = rows[i][j] / rows[j][j]
            rows[i] = [element - factor * above for element, above in zip(rows[i], rows[j])]
    x = [0.0] * n
    for i in reversed(range(n)):
        x[i] = (rows[i][n] - sum(rows[i][j] * x[j] for j in range(i + 1, n))) / rows[i][i]
    return np.array(x)
