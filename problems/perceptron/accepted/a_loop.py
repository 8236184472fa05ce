# One sample after another — O(n·d) time an epoch, O(d) memory
import numpy as np


def perceptron(x: np.ndarray, y: np.ndarray, max_epochs: int) -> tuple[np.ndarray, float, list[int]]:
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
        if n_wrong == 0:
            break
    return w, b, mistakes
