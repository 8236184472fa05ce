# WrongAnswer in basic: begins the maximum with 0, and loses windows in which all pixels are negative
import numpy as np


def max_pool(x, p, q, stride, dy):
    y, dx = np.zeros(dy.shape), np.zeros(x.shape)
    for b, c, i, j in np.ndindex(dy.shape):
        best, at = 0.0, (i * stride, j * stride)
        for u in range(i * stride, i * stride + p):
            for v in range(j * stride, j * stride + q):
                if x[b, c, u, v] > best:
                    best, at = x[b, c, u, v], (u, v)
        y[b, c, i, j] = best
        dx[b, c, at[0], at[1]] += dy[b, c, i, j]
    return y, dx
