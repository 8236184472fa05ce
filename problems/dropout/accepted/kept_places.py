# Write to the places that are kept, and nothing is divided where there are none — O(b·d)
import numpy as np


def dropout(
    x: np.ndarray, dy: np.ndarray, draws: np.ndarray, p: float, training: bool
) -> tuple[np.ndarray, np.ndarray]:
    keep, share = draws >= p, 1 - p
    if not training:
        keep, share = np.full(x.shape, True), 1.0
    y, dx = np.zeros_like(x), np.zeros_like(dy)
    y[keep] = x[keep] / share
    dx[keep] = dy[keep] / share
    return y, dx
