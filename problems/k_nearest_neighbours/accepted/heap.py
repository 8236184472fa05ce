# Plain Python: the k smallest by heap, a Counter for the vote — O(m·n·(d + log k)) time, O(n) memory
import heapq
from collections import Counter

import numpy as np


def knn_predict(x_train: np.ndarray, y_train: np.ndarray, x_test: np.ndarray, k: int) -> np.ndarray:
    points, labels = x_train.tolist(), y_train.tolist()
    predictions = []
    for query in x_test.tolist():
        squared = [sum((a - b) ** 2 for a, b in zip(point, query)) for point in points]
        nearest = heapq.nsmallest(k, range(len(points)), key=lambda i: (squared[i], i))
        votes = Counter(labels[i] for i in nearest)
        predictions.append(min(votes, key=lambda label: (-votes[label], label)))
    return np.array(predictions)
