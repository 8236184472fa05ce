# WrongAnswer in edge: stops when every probability is within 0.001 of its label, although steps are left
import numpy as np


def fit_logistic_regression(x, y, learning_rate, n_steps):
    w, b = np.zeros(x.shape[1]), 0.0
    for _ in range(n_steps):
        p = 0.5 * (1 + np.tanh(0.5 * (x @ w + b)))
        residual = p - y
        if np.abs(residual).max() < 1e-3:
            break
        w = w - learning_rate * x.T @ residual / len(y)
        b = b - learning_rate * residual.mean()
    return w, float(b)
