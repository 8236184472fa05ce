# WrongAnswer in basic: returns the probabilities in sorted order
import numpy as np


def top_p_filter(probs, p):
    kept = np.zeros(probs.shape)
    for i, row in enumerate(probs):
        order = np.argsort(-row, kind="stable")
        sums = np.cumsum(row[order])
        mask = sums - row[order] < p
        nucleus = order[mask]
        kept[i, : len(nucleus)] = row[nucleus] / row[nucleus].sum()
    return kept
