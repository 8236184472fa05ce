# WrongAnswer in basic: counts the samples outside the most frequent class of each side
import numpy as np


def errors(labels):
    return len(labels) - max((labels == c).sum() for c in range(5))


def best_split(x, y):
    best, lowest = None, float("inf")
    for feature in range(x.shape[1]):
        values = np.unique(x[:, feature])
        for threshold in (values[1:] + values[:-1]) / 2:
            left = x[:, feature] <= threshold
            impurity = errors(y[left]) + errors(y[~left])
            if impurity < lowest:
                best, lowest = (feature, float(threshold)), impurity
    return best
