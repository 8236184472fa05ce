# WrongAnswer in basic: descends the squared error, with the extra factor p(1 − p)
import numpy as np


def fit_logistic_regression(x, y, learning_rate, n_steps):
    weights, bias = np.zeros(x.shape[1]), 0.0
    for _ in range(n_steps):
        p = 0.5 * (1.0 + np.tanh(0.5 * (x @ weights + bias)))
        error = (p - y) * p * (1.0 - p)
        weights = weights - learning_rate * (x.T @ error) / len(y)
        bias = bias - learning_rate * error.mean()
    return weights, float(bias)
