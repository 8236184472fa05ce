# WrongAnswer in basic: never updates the bias
import numpy as np


def fit_logistic_regression(x, y, learning_rate, n_steps):
    weights = np.zeros(x.shape[1])
    for _ in range(n_steps):
        error = 0.5 * (1.0 + np.tanh(0.5 * (x @ weights))) - y
        weights = weights - learning_rate * (x.T @ error) / len(y)
    return weights, 0.0
