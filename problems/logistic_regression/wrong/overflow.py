# RuntimeError in stability: takes math.exp of a large number in the sigmoid
import math

import numpy as np


def fit_logistic_regression(x, y, learning_rate, n_steps):
    n, d = x.shape
    weights, bias = np.zeros(d), 0.0
    for _ in range(n_steps):
        p = np.array([1.0 / (1.0 + math.exp(-z)) for z in (x @ weights + bias).tolist()])
        weights = weights - learning_rate * (x.T @ (p - y)) / n
        bias = bias - learning_rate * (p - y).mean()
    return weights, float(bias)
