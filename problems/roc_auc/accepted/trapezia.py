# The area under the curve itself, one trapezium for each distinct score — O(n log n) time, O(n) memory
import numpy as np


def roc_auc(y_true: np.ndarray, scores: np.ndarray) -> float:
    order = np.argsort(-scores)
    labels, scores = y_true[order].tolist(), scores[order].tolist()
    area = 0.0
    n_true = n_false = last_true = last_false = 0
    for i, label in enumerate(labels):
        n_true += label
        n_false += 1 - label
        if i + 1 == len(labels) or scores[i + 1] != scores[i]:
            area += (n_false - last_false) * (n_true + last_true) / 2
            last_true, last_false = n_true, n_false
    if n_true == 0 or n_false == 0:
        return float("nan")
    return area / (n_true * n_false)
