# WrongAnswer in basic: averages the impurities of the two sides as if they had equally many samples
import numpy as np


def gini(labels):
    return 1 - sum((labels == c).mean() ** 2 for c in range(5))


def best_split(x, y):
    best, lowest = None, float("inf")
    for feature in range(x.shape[1]):
        values = np.unique(x[:, feature])
        for threshold in (values[1:] + values[:-1]) / 2:
            left = x[:, feature] <= threshold
            impurity = gini(y[left]) + gini(y[~left])
            if impurity < lowest:
                best, lowest = (feature, float(threshold)), impurity
    return best
