# One window of all images and channels at a time, its choice turned into indices — O(b·c·r·s·p·q) time in r·s array operations
import numpy as np


def max_pool(x: np.ndarray, p: int, q: int, stride: int, dy: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    b, c = x.shape[:2]
    images, channels = np.arange(b)[:, None], np.arange(c)[None, :]
    y, dx = np.empty(dy.shape), np.zeros(x.shape)
    for i in range(dy.shape[2]):
        for j in range(dy.shape[3]):
            top, left = i * stride, j * stride
            window = x[:, :, top : top + p, left : left + q].reshape(b, c, p * q)
            best = window.argmax(axis=2)
            at = images, channels, top + best // q, left + best % q
            y[:, :, i, j] = x[at]
            dx[at] += dy[:, :, i, j]
    return y, dx
