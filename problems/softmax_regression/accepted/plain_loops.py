# Plain Python, sample by sample — O(s·n·d·k) time for s steps, O(d·k) memory
import math

import numpy as np


def fit_softmax_regression(
    x: np.ndarray, y: np.ndarray, n_classes: int, learning_rate: float, penalty: float, n_steps: int
) -> tuple[np.ndarray, np.ndarray, float]:
    rows, classes = x.tolist(), y.tolist()
    d = x.shape[1]
    w, b = [[0.0] * n_classes for _ in range(d)], [0.0] * n_classes

    def probabilities(row: list[float]) -> tuple[list[float], list[float]]:
        z = [sum(a * weights[j] for a, weights in zip(row, w)) + b[j] for j in range(n_classes)]
        highest = max(z)
        powers = [math.exp(value - highest) for value in z]
        total = sum(powers)
        return [power / total for power in powers], [value - highest - math.log(total) for value in z]

    for _ in range(n_steps):
        d_w, d_b = [[penalty * weight for weight in weights] for weights in w], [0.0] * n_classes
        for row, target in zip(rows, classes):
            for j, p in enumerate(probabilities(row)[0]):
                error = (p - (j == target)) / len(rows)
                d_b[j] += error
                for f, value in enumerate(row):
                    d_w[f][j] += error * value
        w = [[a - learning_rate * slope for a, slope in zip(*pair)] for pair in zip(w, d_w)]
        b = [a - learning_rate * slope for a, slope in zip(b, d_b)]
    loss = -sum(probabilities(row)[1][target] for row, target in zip(rows, classes)) / len(rows)
    loss += penalty / 2 * sum(weight * weight for weights in w for weight in weights)
    return np.array(w), np.array(b), loss
