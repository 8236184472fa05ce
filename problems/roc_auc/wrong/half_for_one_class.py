# WrongAnswer in edge: returns 0.5 for one class instead of NaN
import numpy as np


def roc_auc(y_true, scores):
    positives = scores[y_true == 1][:, None]
    negatives = scores[y_true == 0][None, :]
    if positives.size == 0 or negatives.size == 0:
        return 0.5
    return float((positives > negatives).mean() + (positives == negatives).mean() / 2)
