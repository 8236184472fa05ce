# The formula, a window at a time — O(b·e·r·s·c·p·q) time in e·r·s array operations
import numpy as np


def conv2d(x: np.ndarray, weight: np.ndarray, bias: np.ndarray, stride: int, padding: int) -> np.ndarray:
    b, c, n, m = x.shape
    e, _, p, q = weight.shape
    padded = np.zeros((b, c, n + 2 * padding, m + 2 * padding))
    padded[:, :, padding : padding + n, padding : padding + m] = x
    y = np.empty((b, e, (n + 2 * padding - p) // stride + 1, (m + 2 * padding - q) // stride + 1))
    for i in range(y.shape[2]):
        for j in range(y.shape[3]):
            top, left = i * stride, j * stride
            window = padded[:, :, top : top + p, left : left + q]
            for f in range(e):
                y[:, f, i, j] = (window * weight[f]).sum(axis=(1, 2, 3)) + bias[f]
    return y
