# WrongAnswer in random: takes the place of the maximum from the first channel for all of them
import numpy as np


def max_pool(x, p, q, stride, dy):
    y, dx = np.zeros(dy.shape), np.zeros(x.shape)
    for b, i, j in np.ndindex(dy.shape[0], *dy.shape[2:]):
        top, left = i * stride, j * stride
        window = x[b, :, top : top + p, left : left + q]
        u, v = divmod(int(window[0].argmax()), q)
        y[b, :, i, j] = window.max(axis=(1, 2))
        dx[b, :, top + u, left + v] += dy[b, :, i, j]
    return y, dx
