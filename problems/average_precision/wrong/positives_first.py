# WrongAnswer in edge: lets the positives in first among equal scores
import numpy as np


def average_precision(y_true, scores):
    n_positive = int(y_true.sum())
    if n_positive == 0:
        return float("nan")
    labels = y_true[np.lexsort((-y_true, -scores))]
    precision = np.cumsum(labels) / np.arange(1, len(labels) + 1)
    return float((labels * precision).sum() / n_positive)
