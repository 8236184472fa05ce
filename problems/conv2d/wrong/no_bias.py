# WrongAnswer in basic: leaves the bias out
import numpy as np


def conv2d(x, weight, bias, stride, padding):
    b, c, n, m = x.shape
    e, _, p, q = weight.shape
    padded = np.pad(x, [(0, 0), (0, 0), (padding, padding), (padding, padding)])
    rows, columns = (n + 2 * padding - p) // stride + 1, (m + 2 * padding - q) // stride + 1
    y = np.zeros((b, e, rows, columns))
    for u in range(p):
        for v in range(q):
            patch = padded[:, :, u : u + stride * rows : stride, v : v + stride * columns : stride]
            y += np.einsum("bcrs,ec->bers", patch, weight[:, :, u, v])
    return y
