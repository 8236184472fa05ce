# WrongAnswer in edge: ranks tied scores by their position, so the result depends on the order of the samples
import numpy as np


def roc_auc(y_true, scores):
    order = np.argsort(scores, kind="stable")
    labels = y_true[order].tolist()
    n_positive = sum(labels)
    n_negative = len(labels) - n_positive
    if n_positive == 0 or n_negative == 0:
        return float("nan")
    rank_sum = sum(rank for rank, label in enumerate(labels, start=1) if label)
    return (rank_sum - n_positive * (n_positive + 1) / 2) / (n_positive * n_negative)
