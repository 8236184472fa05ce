# WrongAnswer in basic: pools what is left at the right and lower border too
import numpy as np


def max_pool(x, p, q, stride, dy):
    n, m = x.shape[2:]
    rows, columns = -(-max(n - p, 0) // stride) + 1, -(-max(m - q, 0) // stride) + 1
    y, dx = np.zeros((*x.shape[:2], rows, columns)), np.zeros(x.shape)
    for b, c, i, j in np.ndindex(y.shape):
        top, left = i * stride, j * stride
        window = x[b, c, top : top + p, left : left + q]
        if window.size == 0:
            continue
        u, v = divmod(int(window.argmax()), window.shape[1])
        y[b, c, i, j] = window.max()
        if i < dy.shape[2] and j < dy.shape[3]:
            dx[b, c, top + u, left + v] += dy[b, c, i, j]
    return y, dx
