# WrongAnswer in overlap: writes the gradient where it should add it, so that of overlapping windows the last one counts
import numpy as np


def max_pool(x, p, q, stride, dy):
    y, dx = np.zeros(dy.shape), np.zeros(x.shape)
    for b, c, i, j in np.ndindex(dy.shape):
        top, left = i * stride, j * stride
        u, v = divmod(int(x[b, c, top : top + p, left : left + q].argmax()), q)
        y[b, c, i, j] = x[b, c, top + u, left + v]
        dx[b, c, top + u, left + v] = dy[b, c, i, j]
    return y, dx
