# WrongAnswer in stability: writes the sigmoid as exp(z) / (1 + exp(z)), which is inf / inf for large z
import numpy as np


def fit_logistic_regression(x, y, learning_rate, n_steps):
    weights, bias = np.zeros(x.shape[1]), 0.0
    for _ in range(n_steps):
        e = np.exp(x @ weights + bias)
        error = e / (1.0 + e) - y
        weights = weights - learning_rate * (x.T @ error) / len(y)
        bias = bias - learning_rate * error.mean()
    return weights, float(bias)
