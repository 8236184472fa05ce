# Plain Python, group by group of equal scores — O(n log n) time, O(n) memory
from itertools import groupby

import numpy as np


def average_precision(y_true: np.ndarray, scores: np.ndarray) -> float:
    samples = sorted(zip(scores.tolist(), y_true.tolist()), reverse=True)
    n_called = n_true = 0
    weighted = 0.0
    for _, group in groupby(samples, key=lambda sample: sample[0]):
        labels = [label for _, label in group]
        n_called += len(labels)
        n_true += sum(labels)
        weighted += sum(labels) * n_true / n_called
    return weighted / n_true if n_true else float("nan")
