# WrongAnswer in basic: takes all scores of an epoch by the weights from before it
import numpy as np


def perceptron(x, y, max_epochs):
    w, b = np.zeros(x.shape[1]), 0.0
    mistakes = []
    for _ in range(max_epochs):
        pull = y * (y * (x @ w + b) <= 0)
        w, b = w + x.T @ pull, b + float(pull.sum())
        mistakes.append(int(np.abs(pull).sum()))
        if mistakes[-1] == 0:
            break
    return w, b, mistakes
