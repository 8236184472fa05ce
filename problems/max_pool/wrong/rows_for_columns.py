# WrongAnswer in basic: turns the index in the window into row and column by its rows, which works for square ones
import numpy as np


def max_pool(x, p, q, stride, dy):
    y, dx = np.zeros(dy.shape), np.zeros(x.shape)
    for b, c, i, j in np.ndindex(dy.shape):
        top, left = i * stride, j * stride
        window = x[b, c, top : top + p, left : left + q]
        u, v = divmod(int(window.argmax()), p)
        y[b, c, i, j] = window.max()
        dx[b, c, min(top + u, x.shape[2] - 1), min(left + v, x.shape[3] - 1)] += dy[b, c, i, j]
    return y, dx
