# WrongAnswer in ties: looks for the first of equal pixels column by column
import numpy as np


def max_pool(x, p, q, stride, dy):
    y, dx = np.zeros(dy.shape), np.zeros(x.shape)
    for b, c, i, j in np.ndindex(dy.shape):
        top, left = i * stride, j * stride
        v, u = divmod(int(x[b, c, top : top + p, left : left + q].T.argmax()), p)
        y[b, c, i, j] = x[b, c, top + u, left + v]
        dx[b, c, top + u, left + v] += dy[b, c, i, j]
    return y, dx
