# The mean over the positives of the precision at their own score, by binary search — O(n log n) time, O(n) memory
import numpy as np


def average_precision(y_true: np.ndarray, scores: np.ndarray) -> float:
    positives = np.sort(scores[y_true == 1])
    if len(positives) == 0:
        return float("nan")
    n_true = len(positives) - np.searchsorted(positives, positives)
    n_called = len(scores) - np.searchsorted(np.sort(scores), positives)
    return float((n_true / n_called).mean())
