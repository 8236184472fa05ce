# WrongAnswer in basic: lets every sample pull, however far on the right side
import numpy as np


def fit_linear_svm(x, y, c, learning_rate, n_steps):
    w, b = np.zeros(x.shape[1]), 0.0
    for _ in range(n_steps):
        pull = c * y
        w = w - learning_rate * (w - x.T @ pull)
        b = b + learning_rate * float(pull.sum())
    return w, b
