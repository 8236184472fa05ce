# WrongAnswer in basic: takes one step too few
import numpy as np


def fit_logistic_regression(x, y, learning_rate, n_steps):
    weights, bias = np.zeros(x.shape[1]), 0.0
    for _ in range(1, n_steps):
        error = 0.5 * (1.0 + np.tanh(0.5 * (x @ weights + bias))) - y
        weights = weights - learning_rate * (x.T @ error) / len(y)
        bias = bias - learning_rate * error.mean()
    return weights, float(bias)
