# WrongAnswer in basic: applies the mask of the sorted order to the tokens as they stand
import numpy as np


def top_p_filter(probs, p):
    kept = np.zeros(probs.shape)
    for i, row in enumerate(probs):
        order = np.argsort(-row, kind="stable")
        sums = np.cumsum(row[order])
        mask = sums - row[order] < p
        nucleus = np.flatnonzero(mask)
        kept[i, nucleus] = row[nucleus] / max(row[nucleus].sum(), 1e-9)
    return kept
