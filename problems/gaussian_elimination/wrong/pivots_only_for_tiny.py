# WrongAnswer in stability: changes rows only where the pivot is below 10⁻⁶, and one that is small beside the others loses the digits
import numpy as np


def solve(a, b):
    m = np.column_stack([a, b])
    n = len(b)
    for i in range(n):
        if abs(m[i, i]) < 1e-6:
            best = i + int(np.abs(m[i:, i]).argmax())
            m[[i, best]] = m[[best, i]]
        for j in range(i + 1, n):
            m[j] -= m[j, i] / m[i, i] * m[i]
    x = np.zeros(n)
    for i in reversed(range(n)):
        x[i] = (m[i, n] - m[i, i + 1 : n] @ x[i + 1 :]) / m[i, i]
    return x
