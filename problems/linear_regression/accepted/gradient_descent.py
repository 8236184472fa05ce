# Centre, then gradient descent until nothing moves — O(n·d) time a step, as many as the condition number asks for
import numpy as np


def fit_linear_regression(x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, float]:
    x_mean, y_mean = x.mean(axis=0), y.mean()
    xc, yc = x - x_mean, y - y_mean
    second, first = xc.T @ xc, xc.T @ yc
    # The trace bounds the largest eigenvalue, so no step overshoots.
    step = 1 / np.trace(second)
    w = np.zeros(x.shape[1])
    for _ in range(50_000):
        change = step * (second @ w - first)
        w = w - change
        if np.abs(change).max() < 1e-12:
            break
    return w, float(y_mean - x_mean @ w)
