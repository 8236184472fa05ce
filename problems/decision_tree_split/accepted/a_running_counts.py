# Sort by each feature and move one sample at a time to the left — O(d·n log n) time, O(n) memory
from collections import Counter

import numpy as np


def best_split(x: np.ndarray, y: np.ndarray) -> tuple[int, float] | None:
    labels = y.tolist()
    n = len(labels)
    best, lowest = None, float("inf")
    for feature, column in enumerate(x.T.tolist()):
        samples = sorted(zip(column, labels))
        left, right = Counter(), Counter(labels)
        left_squares, right_squares = 0, sum(count**2 for count in right.values())
        for i in range(1, n):
            value, label = samples[i - 1]
            left_squares += 2 * left[label] + 1
            left[label] += 1
            right_squares -= 2 * right[label] - 1
            right[label] -= 1
            if value < samples[i][0]:
                impurity = n - left_squares / i - right_squares / (n - i)
                if impurity < lowest:
                    best, lowest = (feature, (value + samples[i][0]) / 2), impurity
    return best
