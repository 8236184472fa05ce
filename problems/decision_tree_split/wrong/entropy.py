# WrongAnswer in basic: takes entropy for impurity, which prefers other splits now and then
import math

import numpy as np


def entropy(labels):
    shares = [(labels == c).mean() for c in range(5)]
    return -sum(share * math.log2(share) for share in shares if share > 0)


def best_split(x, y):
    best, lowest = None, float("inf")
    for feature in range(x.shape[1]):
        values = np.unique(x[:, feature])
        for threshold in (values[1:] + values[:-1]) / 2:
            left = x[:, feature] <= threshold
            impurity = left.mean() * entropy(y[left]) + (~left).mean() * entropy(y[~left])
            if impurity < lowest:
                best, lowest = (feature, float(threshold)), impurity
    return best
