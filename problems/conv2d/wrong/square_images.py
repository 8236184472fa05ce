# RuntimeError in basic: takes the number of rows for the number of columns too
import numpy as np


def conv2d(x, weight, bias, stride, padding):
    b, c, n, _ = x.shape
    e, _, p, _ = weight.shape
    padded = np.pad(x, [(0, 0), (0, 0), (padding, padding), (padding, padding)])
    size = (n + 2 * padding - p) // stride + 1
    y = np.empty((b, e, size, size))
    for i in range(size):
        for j in range(size):
            window = padded[:, :, i * stride : i * stride + p, j * stride : j * stride + p]
            for f in range(e):
                y[:, f, i, j] = (window * weight[f]).sum(axis=(1, 2, 3)) + bias[f]
    return y
