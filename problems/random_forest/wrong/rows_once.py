# WrongAnswer in edge: drops the repetitions from the bootstrap samples
import numpy as np


def gini(labels):
    return 1 - sum((labels == c).mean() ** 2 for c in range(5))


def best_split(x, y):
    best, lowest = None, float("inf")
    for feature in range(x.shape[1]):
        values = np.unique(x[:, feature])
        for threshold in (values[1:] + values[:-1]) / 2:
            left = x[:, feature] <= threshold
            impurity = left.mean() * gini(y[left]) + (~left).mean() * gini(y[~left])
            if impurity < lowest:
                best, lowest = (feature, threshold), impurity
    return best


def grow(x, y, depth):
    split = best_split(x, y) if depth > 0 and len(set(y.tolist())) > 1 else None
    if split is None:
        return int(np.bincount(y).argmax())
    feature, threshold = split
    left = x[:, feature] <= threshold
    return feature, threshold, grow(x[left], y[left], depth - 1), grow(x[~left], y[~left], depth - 1)


def predict(node, query):
    while isinstance(node, tuple):
        feature, threshold, left, right = node
        node = left if query[feature] <= threshold else right
    return node


def random_forest(x, y, rows, features, queries, max_depth):
    votes = []
    for drawn, columns in zip(rows, features):
        drawn = np.unique(drawn)
        tree = grow(x[drawn][:, columns], y[drawn], max_depth)
        votes.append([predict(tree, query) for query in queries[:, columns]])
    return np.array([np.bincount(cast).argmax() for cast in np.array(votes).T])
