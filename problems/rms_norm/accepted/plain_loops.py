# Plain Python, row by row — O(b·d) time, O(d) memory beside the results
import numpy as np


def rms_norm(
    x: np.ndarray, g: np.ndarray, eps: float, dy: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    gain = g.tolist()
    d = len(gain)
    y, dx, dg = [], [], [0.0] * d
    for row, slopes in zip(x.tolist(), dy.tolist()):
        root = (sum(value * value for value in row) / d + eps) ** 0.5
        n = [value / root for value in row]
        h = [a * b for a, b in zip(gain, slopes)]
        along = sum(a * b for a, b in zip(h, n)) / d
        y.append([a * b for a, b in zip(gain, n)])
        dx.append([(a - b * along) / root for a, b in zip(h, n)])
        dg = [total + a * b for total, a, b in zip(dg, slopes, n)]
    return np.array(y), np.array(dx), np.array(dg)
