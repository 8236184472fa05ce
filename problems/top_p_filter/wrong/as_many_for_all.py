# WrongAnswer in basic: keeps as many tokens in every row as the first row needs
import numpy as np


def top_p_filter(probs, p):
    n_kept = 0
    kept = np.zeros(probs.shape)
    for i, row in enumerate(probs):
        order = np.argsort(-row, kind="stable")
        sums = np.cumsum(row[order])
        n_kept = n_kept if i else int((sums - row[order] < p).sum())
        nucleus = order[:n_kept]
        kept[i, nucleus] = row[nucleus] / row[nucleus].sum()
    return kept
