# WrongAnswer in basic: sorts the values of a feature and leaves the classes in their order
import numpy as np


def gini(labels):
    return 1 - sum((labels == c).mean() ** 2 for c in range(5))


def best_split(x, y):
    n = len(y)
    best, lowest = None, float("inf")
    for feature in range(x.shape[1]):
        values = np.sort(x[:, feature])
        for i in range(1, n):
            if values[i - 1] < values[i]:
                impurity = i / n * gini(y[:i]) + (n - i) / n * gini(y[i:])
                if impurity < lowest:
                    best, lowest = (feature, float((values[i - 1] + values[i]) / 2)), impurity
    return best
