# WrongAnswer in basic: keeps tokens whose own probability is at least p
import numpy as np


def top_p_filter(probs, p):
    kept = np.zeros(probs.shape)
    for i, row in enumerate(probs):
        order = np.argsort(-row, kind="stable")
        sums = np.cumsum(row[order])
        mask = sums - row[order] < p
        nucleus = np.flatnonzero(row >= p) if (row >= p).any() else order[:1]
        kept[i, nucleus] = row[nucleus] / row[nucleus].sum()
    return kept
