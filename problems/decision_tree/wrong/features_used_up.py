# WrongAnswer in basic: asks no feature again further down
import numpy as np


def gini(labels):
    return 1 - sum((labels == c).mean() ** 2 for c in range(5))


def best_split(x, y, unused):
    best, lowest = None, float("inf")
    for feature in unused:
        values = np.unique(x[:, feature])
        for threshold in (values[1:] + values[:-1]) / 2:
            left = x[:, feature] <= threshold
            impurity = left.mean() * gini(y[left]) + (~left).mean() * gini(y[~left])
            if impurity < lowest:
                best, lowest = (feature, threshold), impurity
    return best


def grow(x, y, depth, unused):
    split = best_split(x, y, unused) if depth > 0 and len(set(y.tolist())) > 1 else None
    if split is None:
        return int(np.bincount(y).argmax())
    feature, threshold = split
    left = x[:, feature] <= threshold
    unused = [other for other in unused if other != feature]
    sides = [grow(x[side], y[side], depth - 1, unused) for side in (left, ~left)]
    return feature, threshold, sides[0], sides[1]


def predict(node, query):
    while isinstance(node, tuple):
        feature, threshold, left, right = node
        node = left if query[feature] <= threshold else right
    return node


def decision_tree(x, y, queries, max_depth):
    tree = grow(x, y, max_depth, list(range(x.shape[1])))
    return np.array([predict(tree, query) for query in queries])
