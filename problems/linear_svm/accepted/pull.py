# All samples at once: what pulls is one vector — O(n·d) time a step
import numpy as np


def fit_linear_svm(
    x: np.ndarray, y: np.ndarray, c: float, learning_rate: float, n_steps: int
) -> tuple[np.ndarray, float]:
    w, b = np.zeros(x.shape[1]), 0.0
    for _ in range(n_steps):
        pull = c * y * (y * (x @ w + b) < 1)
        w = w - learning_rate * (w - x.T @ pull)
        b += learning_rate * float(pull.sum())
    return w, b
