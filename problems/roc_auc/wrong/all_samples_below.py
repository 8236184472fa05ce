# WrongAnswer: forgets to take the positives out of the ranks
import numpy as np


def roc_auc(y_true, scores):
    positives = scores[y_true == 1]
    n_negative = int((y_true == 0).sum())
    if len(positives) == 0 or n_negative == 0:
        return float("nan")
    below = (positives[:, None] > scores).sum() + (positives[:, None] == scores).sum() / 2
    return float(below / (len(positives) * len(scores)))
