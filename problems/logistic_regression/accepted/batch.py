# One matrix product each way per step — O(n_steps·n·d) time, O(n) memory
import numpy as np


def sigmoid(z: np.ndarray) -> np.ndarray:
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1.0, e) / (1.0 + e)


def fit_logistic_regression(
    x: np.ndarray, y: np.ndarray, learning_rate: float, n_steps: int
) -> tuple[np.ndarray, float]:
    n, d = x.shape
    weights, bias = np.zeros(d), 0.0
    for _ in range(n_steps):
        error = sigmoid(x @ weights + bias) - y
        weights = weights - learning_rate * (x.T @ error) / n
        bias = bias - learning_rate * error.mean()
    return weights, float(bias)
