# WrongAnswer in basic: steps by the window's size and ignores the stride
import numpy as np


def max_pool(x, p, q, stride, dy):
    y, dx = np.zeros(dy.shape), np.zeros(x.shape)
    for b, c, i, j in np.ndindex(dy.shape):
        top, left = min(i * p, x.shape[2] - p), min(j * q, x.shape[3] - q)
        u, v = divmod(int(x[b, c, top : top + p, left : left + q].argmax()), q)
        y[b, c, i, j] = x[b, c, top + u, left + v]
        dx[b, c, top + u, left + v] += dy[b, c, i, j]
    return y, dx
