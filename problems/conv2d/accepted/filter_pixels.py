# A strided slice of all images for each pixel of the filter — O(b·e·r·s·c·p·q) time in p·q array operations
import numpy as np


def conv2d(x: np.ndarray, weight: np.ndarray, bias: np.ndarray, stride: int, padding: int) -> np.ndarray:
    b, c, n, m = x.shape
    e, _, p, q = weight.shape
    padded = np.zeros((b, c, n + 2 * padding, m + 2 * padding))
    padded[:, :, padding : padding + n, padding : padding + m] = x
    rows = (n + 2 * padding - p) // stride + 1
    columns = (m + 2 * padding - q) // stride + 1
    y = np.zeros((b, e, rows, columns)) + bias[:, None, None]
    for u in range(p):
        for v in range(q):
            patch = padded[:, :, u : u + stride * rows : stride, v : v + stride * columns : stride]
            y += np.einsum("bcrs,ec->bers", patch, weight[:, :, u, v])
    return y
