# WrongAnswer in basic: starts again for each feature, and returns the best split of the last one
import numpy as np


def gini(labels):
    return 1 - sum((labels == c).mean() ** 2 for c in range(5))


def best_split(x, y):
    best = None
    for feature in range(x.shape[1]):
        lowest = float("inf")
        values = np.unique(x[:, feature])
        for threshold in (values[1:] + values[:-1]) / 2:
            left = x[:, feature] <= threshold
            impurity = left.mean() * gini(y[left]) + (~left).mean() * gini(y[~left])
            if impurity < lowest:
                best, lowest = (feature, float(threshold)), impurity
    return best
