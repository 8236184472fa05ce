# A plain tree on each bootstrap sample's rows and columns, then a count of the votes — O(t·r·n log n) time a level, O(n·r + t·m) memory
from collections import Counter

import numpy as np


def best_split(rows: list[list[float]], labels: list[int]) -> tuple[int, float] | None:
    n = len(rows)
    best, purest = None, 0.0
    for feature in range(len(rows[0])):
        samples = sorted((row[feature], label) for row, label in zip(rows, labels))
        left, right = Counter(), Counter(labels)
        for i in range(1, n):
            value, label = samples[i - 1]
            left[label] += 1
            right[label] -= 1
            if value < samples[i][0]:
                squares = [sum(count**2 for count in side.values()) for side in (left, right)]
                purity = squares[0] / i + squares[1] / (n - i)
                if purity > purest:
                    best, purest = (feature, (value + samples[i][0]) / 2), purity
    return best


def most_frequent(votes: list[int]) -> int:
    counts = Counter(votes)
    return min(counts, key=lambda label: (-counts[label], label))


def grow(rows: list[list[float]], labels: list[int], depth: int) -> int | tuple:
    split = best_split(rows, labels) if depth > 0 and len(set(labels)) > 1 else None
    if split is None:
        return most_frequent(labels)
    feature, threshold = split
    sides = []
    for is_left in (True, False):
        side = [pair for pair in zip(rows, labels) if (pair[0][feature] <= threshold) == is_left]
        sides.append(grow([row for row, _ in side], [label for _, label in side], depth - 1))
    return feature, threshold, sides[0], sides[1]


def predict(node: int | tuple, query: list[float]) -> int:
    while isinstance(node, tuple):
        feature, threshold, left, right = node
        node = left if query[feature] <= threshold else right
    return node


def random_forest(
    x: np.ndarray, y: np.ndarray, rows: np.ndarray, features: np.ndarray, queries: np.ndarray, max_depth: int
) -> np.ndarray:
    votes = []
    for drawn, columns in zip(rows, features):
        tree = grow(x[drawn][:, columns].tolist(), y[drawn].tolist(), max_depth)
        votes.append([predict(tree, query) for query in queries[:, columns].tolist()])
    return np.array([most_frequent(cast) for cast in zip(*votes)])
