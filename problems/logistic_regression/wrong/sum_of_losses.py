# WrongAnswer in basic: takes the gradient of the sum instead of the mean
import numpy as np


def fit_logistic_regression(x, y, learning_rate, n_steps):
    weights, bias = np.zeros(x.shape[1]), 0.0
    for _ in range(n_steps):
        error = 0.5 * (1.0 + np.tanh(0.5 * (x @ weights + bias))) - y
        weights = weights - learning_rate * (x.T @ error)
        bias = bias - learning_rate * error.sum()
    return weights, float(bias)
