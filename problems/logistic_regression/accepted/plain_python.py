# Plain Python, sample by sample — O(n_steps·n·d) time, O(d) memory
import math

import numpy as np


def sigmoid(z: float) -> float:
    if z >= 0:
        return 1.0 / (1.0 + math.exp(-z))
    return math.exp(z) / (1.0 + math.exp(z))


def fit_logistic_regression(
    x: np.ndarray, y: np.ndarray, learning_rate: float, n_steps: int
) -> tuple[np.ndarray, float]:
    rows, labels = x.tolist(), y.tolist()
    n, d = len(rows), len(rows[0])
    weights, bias = [0.0] * d, 0.0
    for _ in range(n_steps):
        weights_gradient, bias_gradient = [0.0] * d, 0.0
        for row, label in zip(rows, labels):
            error = sigmoid(sum(w * v for w, v in zip(weights, row)) + bias) - label
            for j, value in enumerate(row):
                weights_gradient[j] += error * value
            bias_gradient += error
        weights = [w - learning_rate * g / n for w, g in zip(weights, weights_gradient)]
        bias -= learning_rate * bias_gradient / n
    return np.array(weights), bias
