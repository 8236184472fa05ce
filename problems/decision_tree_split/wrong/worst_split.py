# WrongAnswer in basic: takes the largest impurity for the largest gain
import numpy as np


def gini(labels):
    return 1 - sum((labels == c).mean() ** 2 for c in range(5))


def best_split(x, y):
    best, highest = None, -1.0
    for feature in range(x.shape[1]):
        values = np.unique(x[:, feature])
        for threshold in (values[1:] + values[:-1]) / 2:
            left = x[:, feature] <= threshold
            impurity = left.mean() * gini(y[left]) + (~left).mean() * gini(y[~left])
            if impurity > highest:
                best, highest = (feature, float(threshold)), impurity
    return best
