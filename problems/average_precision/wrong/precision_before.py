# WrongAnswer in basic: weights the gain in recall by the precision before it, 1 at first
import numpy as np


def average_precision(y_true, scores):
    n_positive = int(y_true.sum())
    if n_positive == 0:
        return float("nan")
    order = np.argsort(-scores)
    ranked = scores[order]
    is_end = np.append(ranked[1:] != ranked[:-1], True)
    n_true = np.cumsum(y_true[order])[is_end]
    n_called = np.arange(1, len(scores) + 1)[is_end]
    before = np.append(1.0, n_true / n_called)[:-1]
    return float((np.diff(n_true, prepend=0) * before).sum() / n_positive)
