# WrongAnswer in basic: computes the area under the ROC curve
import numpy as np


def average_precision(y_true, scores):
    positives = scores[y_true == 1][:, None]
    negatives = scores[y_true == 0][None, :]
    if positives.size == 0:
        return float("nan")
    if negatives.size == 0:
        return 1.0
    return float((positives > negatives).mean() + (positives == negatives).mean() / 2)
