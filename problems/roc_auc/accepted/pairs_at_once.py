# Compare all pairs at once by broadcasting — O(p·q) time and memory
import numpy as np


def roc_auc(y_true: np.ndarray, scores: np.ndarray) -> float:
    positives = scores[y_true == 1][:, None]
    negatives = scores[y_true == 0][None, :]
    if positives.size == 0 or negatives.size == 0:
        return float("nan")
    return float((positives > negatives).mean() + (positives == negatives).mean() / 2)
