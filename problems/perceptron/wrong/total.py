# WrongAnswer in basic: lists how many mistakes there were so far
import numpy as np


def perceptron(x, y, max_epochs):
    w, b = np.zeros(x.shape[1]), 0.0
    mistakes = []
    n_wrong = 0
    for _ in range(max_epochs):
        n_before = n_wrong
        for row, label in zip(x, y.tolist()):
            if label * (row @ w + b) <= 0:
                w = w + label * row
                b += label
                n_wrong += 1
        mistakes.append(n_wrong)
        if n_wrong == n_before:
            break
    return w, b, mistakes
