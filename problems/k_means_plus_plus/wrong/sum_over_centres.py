# WrongAnswer in basic: adds up the distances to all centres instead of taking the nearest
import numpy as np


def k_means_plus_plus(x, uniforms):
    chosen = []
    total = np.zeros(len(x))
    weights = np.ones(len(x))
    for u in uniforms:
        ends = np.cumsum(weights)
        i = np.searchsorted(ends, u * ends[-1], side="right")
        chosen.append(i)
        total = total + ((x - x[i]) ** 2).sum(axis=1)
        weights = total if total.any() else np.ones(len(x))
    return np.array(chosen)
