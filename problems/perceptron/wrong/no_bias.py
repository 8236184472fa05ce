# WrongAnswer in basic: has no bias, so the plane goes through the origin
import numpy as np


def perceptron(x, y, max_epochs):
    w, b = np.zeros(x.shape[1]), 0.0
    mistakes = []
    for _ in range(max_epochs):
        n_wrong = 0
        for row, label in zip(x, y.tolist()):
            if label * (row @ w + b) <= 0:
                w = w + label * row
                n_wrong += 1
        mistakes.append(n_wrong)
        if n_wrong == 0:
            break
    return w, b, mistakes
