# TooSlow in performance: counts both sides anew for each threshold, O(n²) a node
import numpy as np


def purity(labels):
    counts = [0] * 5
    for label in labels:
        counts[label] += 1
    return sum(count**2 for count in counts) / len(labels)


def best_split(rows, labels):
    best, purest = None, 0.0
    for feature in range(len(rows[0])):
        values = sorted({row[feature] for row in rows})
        for low, high in zip(values, values[1:]):
            threshold = (low + high) / 2
            left = [label for row, label in zip(rows, labels) if row[feature] <= threshold]
            right = [label for row, label in zip(rows, labels) if row[feature] > threshold]
            if purity(left) + purity(right) > purest:
                best, purest = (feature, threshold), purity(left) + purity(right)
    return best


def grow(rows, labels, depth):
    split = best_split(rows, labels) if depth > 0 and len(set(labels)) > 1 else None
    if split is None:
        return int(np.bincount(labels).argmax())
    feature, threshold = split
    sides = []
    for is_left in (True, False):
        side = [(row, label) for row, label in zip(rows, labels) if (row[feature] <= threshold) == is_left]
        sides.append(grow([row for row, _ in side], [label for _, label in side], depth - 1))
    return feature, threshold, sides[0], sides[1]


def predict(node, query):
    while isinstance(node, tuple):
        feature, threshold, left, right = node
        node = left if query[feature] <= threshold else right
    return node


def decision_tree(x, y, queries, max_depth):
    tree = grow(x.tolist(), y.tolist(), max_depth)
    return np.array([predict(tree, query) for query in queries.tolist()])
