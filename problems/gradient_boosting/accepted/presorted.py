# Sort once; each round takes running sums of the residuals in every order — O(d·n log n + r·d·n) time, O(n·d) memory
import numpy as np


def gradient_boosting(
    x: np.ndarray, y: np.ndarray, queries: np.ndarray, n_rounds: int, learning_rate: float
) -> np.ndarray:
    n, d = x.shape
    orders = np.argsort(x, axis=0)
    n_left = np.arange(1, n)
    residuals = y - y.mean()
    predictions = np.full(len(queries), y.mean())
    for _ in range(n_rounds):
        largest, step, answers = -1.0, 0.0, 0.0
        for j in range(d):
            values = x[orders[:, j], j]
            left = residuals[orders[:, j]].cumsum()[:-1]
            right = residuals.sum() - left
            reduction = left**2 / n_left + right**2 / (n - n_left)
            reduction = np.where(values[:-1] < values[1:], reduction, -1.0)
            if reduction.max(initial=-1.0) > largest:
                i = reduction.argmax()
                largest = reduction[i]
                threshold = (values[i] + values[i + 1]) / 2
                means = left[i] / n_left[i], right[i] / (n - n_left[i])
                step = np.where(x[:, j] <= threshold, *means)
                answers = np.where(queries[:, j] <= threshold, *means)
        residuals = residuals - learning_rate * step
        predictions = predictions + learning_rate * answers
    return predictions
