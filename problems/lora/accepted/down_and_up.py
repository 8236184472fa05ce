# Down to the rank, up again, and the same ways back — O(n·d·e + n·r·(d + e))
import numpy as np


def lora(
    x: np.ndarray, w: np.ndarray, a: np.ndarray, b: np.ndarray, alpha: float, dy: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    scale = alpha / len(a)
    down = x @ a.T
    y = x @ w.T + scale * down @ b.T
    d_down = scale * dy @ b
    return y, d_down.T @ x, scale * dy.T @ down
