# WrongAnswer in overlap: adds at an array of indices with +=, which keeps one of those that repeat
import numpy as np


def max_pool(x, p, q, stride, dy):
    y, at = np.zeros(dy.shape), np.zeros(dy.shape, dtype=int)
    n, m = x.shape[2:]
    for b, c, i, j in np.ndindex(dy.shape):
        top, left = i * stride, j * stride
        u, v = divmod(int(x[b, c, top : top + p, left : left + q].argmax()), q)
        y[b, c, i, j] = x[b, c, top + u, left + v]
        at[b, c, i, j] = ((b * x.shape[1] + c) * n + top + u) * m + left + v
    dx = np.zeros(x.size)
    dx[at.reshape(-1)] += dy.reshape(-1)
    return y, dx.reshape(x.shape)
