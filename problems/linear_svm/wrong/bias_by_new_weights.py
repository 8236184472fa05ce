# WrongAnswer in basic: computes the bias step with the weights already moved
import numpy as np


def fit_linear_svm(x, y, c, learning_rate, n_steps):
    w, b = np.zeros(x.shape[1]), 0.0
    for _ in range(n_steps):
        pull = c * y * (y * (x @ w + b) < 1)
        w = w - learning_rate * (w - x.T @ pull)
        b = b + learning_rate * c * float((y * (y * (x @ w + b) < 1)).sum())
    return w, b
