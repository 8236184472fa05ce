# WrongAnswer in basic: spreads the gradient over the window, as average pooling does
import numpy as np


def max_pool(x, p, q, stride, dy):
    y, dx = np.zeros(dy.shape), np.zeros(x.shape)
    for i in range(dy.shape[2]):
        for j in range(dy.shape[3]):
            part = np.s_[:, :, i * stride : i * stride + p, j * stride : j * stride + q]
            y[:, :, i, j] = x[part].max(axis=(2, 3))
            dx[part] += dy[:, :, i : i + 1, j : j + 1] / (p * q)
    return y, dx
