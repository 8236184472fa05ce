# WrongAnswer in basic: puts C before the weights instead of the losses
import numpy as np


def fit_linear_svm(x, y, c, learning_rate, n_steps):
    w, b = np.zeros(x.shape[1]), 0.0
    for _ in range(n_steps):
        pull = y * (y * (x @ w + b) < 1)
        w = w - learning_rate * (c * w - x.T @ pull)
        b = b + learning_rate * float(pull.sum())
    return w, b
