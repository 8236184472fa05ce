# WrongAnswer in basic: returns the first value of the right side for the threshold, which sends it to the left
import numpy as np


def gini(labels):
    return 1 - sum((labels == c).mean() ** 2 for c in range(5))


def best_split(x, y):
    best, lowest = None, float("inf")
    for feature in range(x.shape[1]):
        for threshold in np.unique(x[:, feature])[1:]:
            left = x[:, feature] < threshold
            impurity = left.mean() * gini(y[left]) + (~left).mean() * gini(y[~left])
            if impurity < lowest:
                best, lowest = (feature, float(threshold)), impurity
    return best
