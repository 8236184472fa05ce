# The definition in plain Python, window by window — O(b·c·r·s·p·q) time, O(1) memory beside the result
import numpy as np


def max_pool(x: np.ndarray, p: int, q: int, stride: int, dy: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    images, gradients = x.tolist(), dy.tolist()
    y, dx = np.zeros(dy.shape).tolist(), np.zeros(x.shape).tolist()
    for image, channels in enumerate(gradients):
        for channel, rows in enumerate(channels):
            pixels, slopes = images[image][channel], dx[image][channel]
            for i, row in enumerate(rows):
                for j, gradient in enumerate(row):
                    top, left = i * stride, j * stride
                    best, at = pixels[top][left], (top, left)
                    for u in range(top, top + p):
                        for v in range(left, left + q):
                            if pixels[u][v] > best:
                                best, at = pixels[u][v], (u, v)
                    y[image][channel][i][j] = best
                    slopes[at[0]][at[1]] += gradient
    return np.array(y), np.array(dx)
