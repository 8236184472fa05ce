# WrongAnswer in basic: leaves the probabilities as they were, so that they do not sum to 1
import numpy as np


def top_p_filter(probs, p):
    kept = np.zeros(probs.shape)
    for i, row in enumerate(probs):
        order = np.argsort(-row, kind="stable")
        sums = np.cumsum(row[order])
        mask = sums - row[order] < p
        nucleus = order[mask]
        kept[i, nucleus] = row[nucleus]
    return kept
