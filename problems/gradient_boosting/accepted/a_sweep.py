# Sort by each feature and move one residual at a time to the left — O(r·d·n log n) time for r rounds, O(n·d) memory
import numpy as np


def best_stump(columns: list[list[float]], residuals: list[float]) -> tuple[int, float, float, float] | None:
    """The feature, the threshold, and the means of the left and the right."""
    n, total = len(residuals), sum(residuals)
    best, largest = None, -1.0
    for feature, column in enumerate(columns):
        samples = sorted(zip(column, residuals))
        left = 0.0
        for i in range(1, n):
            value, residual = samples[i - 1]
            left += residual
            right = total - left
            # The squared error is the sum of the squares less this.
            reduction = left**2 / i + right**2 / (n - i)
            if value < samples[i][0] and reduction > largest:
                largest = reduction
                best = (feature, (value + samples[i][0]) / 2, left / i, right / (n - i))
    return best


def gradient_boosting(
    x: np.ndarray, y: np.ndarray, queries: np.ndarray, n_rounds: int, learning_rate: float
) -> np.ndarray:
    columns = x.T.tolist()
    base = float(y.mean())
    residuals = [target - base for target in y.tolist()]
    predictions = np.full(len(queries), base)
    for _ in range(n_rounds):
        stump = best_stump(columns, residuals)
        if stump is None:
            break
        feature, threshold, left, right = stump
        steps = [learning_rate * (left if value <= threshold else right) for value in columns[feature]]
        residuals = [residual - step for residual, step in zip(residuals, steps)]
        predictions = predictions + learning_rate * np.where(queries[:, feature] <= threshold, left, right)
    return predictions
