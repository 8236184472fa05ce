# Move each weight of a copy to both sides and put it back — O(n·d²·e²) time, O(d·e) memory beside the layer
import numpy as np


def loss(x: np.ndarray, y: np.ndarray, w: np.ndarray) -> float:
    return float(((np.tanh(x @ w) - y) ** 2).sum() / (2 * len(x)))


def gradient_check(
    x: np.ndarray, y: np.ndarray, w: np.ndarray, gradient: np.ndarray, h: float, tolerance: float
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    moved = w.copy()
    numeric = np.zeros(w.shape)
    for place in np.ndindex(w.shape):
        moved[place] = w[place] + h
        above = loss(x, y, moved)
        moved[place] = w[place] - h
        below = loss(x, y, moved)
        moved[place] = w[place]
        numeric[place] = (above - below) / (2 * h)
    larger = np.maximum(np.abs(gradient), np.abs(numeric))
    errors = np.abs(gradient - numeric) / np.maximum(larger, 0.001)
    return numeric, errors, errors > tolerance
