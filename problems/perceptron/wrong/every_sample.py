# WrongAnswer in basic: adds every sample, right or wrong, as the rule of Hebb does
import numpy as np


def perceptron(x, y, max_epochs):
    w, b = np.zeros(x.shape[1]), 0.0
    mistakes = []
    for _ in range(max_epochs):
        n_wrong = 0
        for row, label in zip(x, y.tolist()):
            if label * (row @ w + b) <= 0:
                n_wrong += 1
            w = w + label * row
            b += label
        mistakes.append(n_wrong)
        if n_wrong == 0:
            break
    return w, b, mistakes
