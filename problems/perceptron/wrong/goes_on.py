# WrongAnswer in basic: goes on after an epoch without mistakes
import numpy as np


def perceptron(x, y, max_epochs):
    w, b = np.zeros(x.shape[1]), 0.0
    mistakes = []
    for _ in range(max_epochs):
        n_wrong = 0
        for row, label in zip(x, y.tolist()):
            if label * (row @ w + b) <= 0:
                w = w + label * row
                b += label
                n_wrong += 1
        mistakes.append(n_wrong)
    return w, b, mistakes
