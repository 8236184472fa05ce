# A strided slice of all images for each place in the window — O(b·c·r·s·p·q) time and memory in p·q array operations
import numpy as np


def max_pool(x: np.ndarray, p: int, q: int, stride: int, dy: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    rows, columns = dy.shape[2:]

    def place(array: np.ndarray, u: int, v: int) -> np.ndarray:
        return array[:, :, u : u + stride * rows : stride, v : v + stride * columns : stride]

    places = [(u, v) for u in range(p) for v in range(q)]
    windows = np.stack([place(x, u, v) for u, v in places])
    best = windows.argmax(axis=0)
    dx = np.zeros(x.shape)
    for k, (u, v) in enumerate(places):
        here = place(dx, u, v)
        here += dy * (best == k)
    return windows.max(axis=0), dx
