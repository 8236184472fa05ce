# WrongAnswer in basic: takes the labels for 0 and 1, so that one class never pulls
import numpy as np


def fit_linear_svm(x, y, c, learning_rate, n_steps):
    w, b = np.zeros(x.shape[1]), 0.0
    for _ in range(n_steps):
        pull = c * (y == 1) * (y * (x @ w + b) < 1)
        w = w - learning_rate * (w - x.T @ pull)
        b = b + learning_rate * float(pull.sum())
    return w, b
