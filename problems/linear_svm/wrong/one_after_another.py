# WrongAnswer in basic: moves after each sample, so that later ones see other weights
import numpy as np


def fit_linear_svm(x, y, c, learning_rate, n_steps):
    w, b = np.zeros(x.shape[1]), 0.0
    for _ in range(n_steps):
        w = w - learning_rate * w
        for row, label in zip(x, y):
            if label * (row @ w + b) < 1:
                w = w + learning_rate * c * label * row
                b += learning_rate * c * label
    return w, float(b)
