# WrongAnswer in basic: forgets the sigmoid and fits a linear regression
import numpy as np


def fit_logistic_regression(x, y, learning_rate, n_steps):
    weights, bias = np.zeros(x.shape[1]), 0.0
    for _ in range(n_steps):
        error = x @ weights + bias - y
        weights = weights - learning_rate * (x.T @ error) / len(y)
        bias = bias - learning_rate * error.mean()
    return weights, float(bias)
