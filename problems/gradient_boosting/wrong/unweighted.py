# WrongAnswer in basic: adds the variances of the two sides, as if they had equally many samples
import numpy as np


def best_stump(x, residuals):
    best, lowest = None, float("inf")
    for feature in range(x.shape[1]):
        values = np.unique(x[:, feature])
        for threshold in (values[1:] + values[:-1]) / 2:
            is_left = x[:, feature] <= threshold
            left, right = residuals[is_left], residuals[~is_left]
            error = left.var() + right.var()
            if error < lowest:
                best, lowest = (feature, threshold, left.mean(), right.mean()), error
    return best


def gradient_boosting(x, y, queries, n_rounds, learning_rate):
    residuals = y - y.mean()
    predictions = np.full(len(queries), y.mean())
    for _ in range(n_rounds):
        stump = best_stump(x, residuals)
        if stump is None:
            break
        feature, threshold, left, right = stump
        residuals = residuals - learning_rate * np.where(x[:, feature] <= threshold, left, right)
        predictions = predictions + learning_rate * np.where(queries[:, feature] <= threshold, left, right)
    return predictions
