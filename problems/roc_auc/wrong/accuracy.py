# WrongAnswer in basic: measures accuracy at the threshold 0.5
import numpy as np


def roc_auc(y_true, scores):
    if y_true.min() == y_true.max():
        return float("nan")
    return float(((scores >= 0.5) == (y_true == 1)).mean())
