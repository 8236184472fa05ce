# WrongAnswer in basic: stops gradient descent after a fixed number of steps, far from the minimum
import numpy as np


def fit_linear_regression(x, y):
    w, b = np.zeros(x.shape[1]), 0.0
    step = 0.5 / (1 + (x**2).sum(axis=1).mean())
    for _ in range(100):
        errors = x @ w + b - y
        w = w - step * 2 * x.T @ errors / len(y)
        b = b - step * 2 * errors.mean()
    return w, float(b)
