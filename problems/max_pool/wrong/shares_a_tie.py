# WrongAnswer in ties: shares the gradient equally among equal pixels, a subgradient too but not the stated one
import numpy as np


def max_pool(x, p, q, stride, dy):
    y, dx = np.zeros(dy.shape), np.zeros(x.shape)
    for i in range(dy.shape[2]):
        for j in range(dy.shape[3]):
            part = np.s_[:, :, i * stride : i * stride + p, j * stride : j * stride + q]
            largest = x[part].max(axis=(2, 3), keepdims=True)
            y[:, :, i, j] = largest[:, :, 0, 0]
            mask = x[part] == largest
            dx[part] += mask / mask.sum(axis=(2, 3), keepdims=True) * dy[:, :, i : i + 1, j : j + 1]
    return y, dx
