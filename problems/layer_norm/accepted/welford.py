# Plain Python, mean and variance in one pass by Welford's update — O(b·d) time, O(1) memory beside the result
import numpy as np


def layer_norm(x: np.ndarray, gamma: np.ndarray, beta: np.ndarray, eps: float) -> np.ndarray:
    scale, shift = gamma.tolist(), beta.tolist()
    rows = []
    for row in x.tolist():
        mean = squares = 0.0
        for n, value in enumerate(row, start=1):
            delta = value - mean
            mean += delta / n
            squares += delta * (value - mean)
        deviation = (squares / len(row) + eps) ** 0.5
        rows.append([g * (value - mean) / deviation + b for value, g, b in zip(row, scale, shift)])
    return np.array(rows)
