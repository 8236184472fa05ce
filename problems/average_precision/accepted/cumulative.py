# Sort once and count along; keep the counts where a group of equal scores ends — O(n log n) time, O(n) memory
import numpy as np


def average_precision(y_true: np.ndarray, scores: np.ndarray) -> float:
    n_positive = y_true.sum()
    if n_positive == 0:
        return float("nan")
    order = np.argsort(-scores)
    ranked = scores[order]
    is_end = np.append(ranked[1:] != ranked[:-1], True)
    n_true = np.cumsum(y_true[order])[is_end]
    n_called = np.arange(1, len(scores) + 1)[is_end]
    n_new = np.diff(n_true, prepend=0)
    return float((n_new * n_true / n_called).sum() / n_positive)
