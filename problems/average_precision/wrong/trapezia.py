# WrongAnswer in basic: joins the points of the curve by straight lines, from precision 1 at recall 0
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
    precision = np.append(1.0, n_true / n_called)
    recall = np.append(0.0, n_true / n_positive)
    return float((np.diff(recall) * (precision[1:] + precision[:-1]) / 2).sum())
