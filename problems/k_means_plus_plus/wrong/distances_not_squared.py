# WrongAnswer in basic: weighs points by their distances, not by the squares
import numpy as np


def k_means_plus_plus(x, uniforms):
    chosen = []
    nearest = np.full(len(x), np.inf)
    weights = np.ones(len(x))
    for u in uniforms:
        ends = np.cumsum(weights)
        i = np.searchsorted(ends, u * ends[-1], side="right")
        chosen.append(i)
        nearest = np.minimum(nearest, np.linalg.norm(x - x[i], axis=1))
        weights = nearest if nearest.any() else np.ones(len(x))
    return np.array(chosen)
