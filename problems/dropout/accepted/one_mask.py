# One array of factors for both directions — O(b·d)
import numpy as np


def dropout(
    x: np.ndarray, dy: np.ndarray, draws: np.ndarray, p: float, training: bool
) -> tuple[np.ndarray, np.ndarray]:
    if not training:
        return x, dy
    if p == 1:
        return np.zeros_like(x), np.zeros_like(dy)
    factors = (draws >= p) / (1 - p)
    return x * factors, dy * factors
