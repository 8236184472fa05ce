# WrongAnswer in basic: uses the first random number for every draw
import numpy as np


def k_means_plus_plus(x, uniforms):
    chosen = []
    nearest = np.full(len(x), np.inf)
    weights = np.ones(len(x))
    for _ in uniforms:
        ends = np.cumsum(weights)
        i = np.searchsorted(ends, uniforms[0] * ends[-1], side="right")
        chosen.append(i)
        nearest = np.minimum(nearest, ((x - x[i]) ** 2).sum(axis=1))
        weights = nearest if nearest.any() else np.ones(len(x))
    return np.array(chosen)
