# WrongAnswer in basic: judges splits between equal values too, which no threshold can make
import numpy as np


def gini(labels):
    return 1 - sum((labels == c).mean() ** 2 for c in range(5))


def best_split(x, y):
    n = len(y)
    best, lowest = None, float("inf")
    for feature in range(x.shape[1]):
        order = np.argsort(x[:, feature], kind="stable")
        values, labels = x[order, feature], y[order]
        for i in range(1, n):
            impurity = i / n * gini(labels[:i]) + (n - i) / n * gini(labels[i:])
            if impurity < lowest:
                best, lowest = (feature, float((values[i - 1] + values[i]) / 2)), impurity
    return best
