# Plain Python, the subgradient added up over the samples — O(n·d) time a step
import numpy as np


def fit_linear_svm(
    x: np.ndarray, y: np.ndarray, c: float, learning_rate: float, n_steps: int
) -> tuple[np.ndarray, float]:
    rows, labels = x.tolist(), y.tolist()
    w, b = [0.0] * x.shape[1], 0.0
    for _ in range(n_steps):
        gw, gb = w[:], 0.0
        for row, label in zip(rows, labels):
            score = sum(weight * feature for weight, feature in zip(w, row)) + b
            if label * score < 1:
                gw = [g - c * label * feature for g, feature in zip(gw, row)]
                gb -= c * label
        w = [weight - learning_rate * g for weight, g in zip(w, gw)]
        b -= learning_rate * gb
    return np.array(w), b
