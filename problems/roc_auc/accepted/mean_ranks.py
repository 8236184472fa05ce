# Plain Python: the Mann–Whitney statistic from mean ranks — O(n log n) time, O(n) memory
from itertools import groupby

import numpy as np


def roc_auc(y_true: np.ndarray, scores: np.ndarray) -> float:
    samples = sorted(zip(scores.tolist(), y_true.tolist()))
    n_positive = sum(label for _, label in samples)
    n_negative = len(samples) - n_positive
    if n_positive == 0 or n_negative == 0:
        return float("nan")
    rank_sum = 0.0
    n_before = 0
    for _, group in groupby(samples, key=lambda sample: sample[0]):
        labels = [label for _, label in group]
        rank_sum += sum(labels) * (n_before + (len(labels) + 1) / 2)
        n_before += len(labels)
    return (rank_sum - n_positive * (n_positive + 1) / 2) / (n_positive * n_negative)
