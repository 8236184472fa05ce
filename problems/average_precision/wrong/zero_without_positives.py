# WrongAnswer in edge: returns 0 without positives instead of NaN
import numpy as np


def average_precision(y_true, scores):
    n_positive = max(int(y_true.sum()), 1)
    order = np.argsort(-scores)
    ranked = scores[order]
    is_end = np.append(ranked[1:] != ranked[:-1], True)
    n_true = np.cumsum(y_true[order])[is_end]
    n_called = np.arange(1, len(scores) + 1)[is_end]
    return float((np.diff(n_true, prepend=0) * n_true / n_called).sum() / n_positive)
