# WrongAnswer in basic: counts the positives below a positive too, and divides by all samples
import numpy as np


def roc_auc(y_true, scores):
    positives = scores[y_true == 1]
    n_negative = int((y_true == 0).sum())
    if len(positives) == 0 or n_negative == 0:
        return float("nan")
    everything = np.sort(scores)
    below = np.searchsorted(everything, positives, side="left")
    not_above = np.searchsorted(everything, positives, side="right")
    return float((below + not_above).sum() / (2 * len(positives) * len(scores)))
