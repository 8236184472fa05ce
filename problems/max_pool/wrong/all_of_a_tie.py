# WrongAnswer in ties: gives every pixel that equals the maximum the whole gradient
import numpy as np


def max_pool(x, p, q, stride, dy):
    y, dx = np.zeros(dy.shape), np.zeros(x.shape)
    for i in range(dy.shape[2]):
        for j in range(dy.shape[3]):
            part = np.s_[:, :, i * stride : i * stride + p, j * stride : j * stride + q]
            largest = x[part].max(axis=(2, 3), keepdims=True)
            y[:, :, i, j] = largest[:, :, 0, 0]
            dx[part] += (x[part] == largest) * dy[:, :, i : i + 1, j : j + 1]
    return y, dx
