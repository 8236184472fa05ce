# TooSlow in performance: sums both sides anew for each threshold, O(d·n²) a round
import numpy as np


def squared_error(residuals):
    mean = sum(residuals) / len(residuals)
    return mean, sum((residual - mean) ** 2 for residual in residuals)


def best_stump(columns, residuals):
    best, lowest = None, float("inf")
    for feature, column in enumerate(columns):
        values = sorted(set(column))
        for value, following in zip(values, values[1:]):
            left, left_error = squared_error([r for r, other in zip(residuals, column) if other <= value])
            right, right_error = squared_error([r for r, other in zip(residuals, column) if other > value])
            if left_error + right_error < lowest:
                best, lowest = (feature, (value + following) / 2, left, right), left_error + right_error
    return best


def gradient_boosting(x, y, queries, n_rounds, learning_rate):
    columns = x.T.tolist()
    residuals = (y - y.mean()).tolist()
    predictions = np.full(len(queries), y.mean())
    for _ in range(n_rounds):
        stump = best_stump(columns, residuals)
        if stump is None:
            break
        feature, threshold, left, right = stump
        steps = [learning_rate * (left if value <= threshold else right) for value in columns[feature]]
        residuals = [residual - step for residual, step in zip(residuals, steps)]
        predictions = predictions + learning_rate * np.where(queries[:, feature] <= threshold, left, right)
    return predictions
