# Look each positive up among the sorted negatives — O(n log n) time, O(n) memory
import numpy as np


def roc_auc(y_true: np.ndarray, scores: np.ndarray) -> float:
    positives = scores[y_true == 1]
    negatives = np.sort(scores[y_true == 0])
    if len(positives) == 0 or len(negatives) == 0:
        return float("nan")
    below = np.searchsorted(negatives, positives, side="left")
    not_above = np.searchsorted(negatives, positives, side="right")
    return float((below + not_above).sum() / (2 * len(positives) * len(negatives)))
