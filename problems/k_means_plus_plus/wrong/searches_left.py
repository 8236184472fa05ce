# WrongAnswer in edge: takes the first sum that is at least the target, which with 0 is that of a point that weighs nothing
import numpy as np


def k_means_plus_plus(x, uniforms):
    chosen = []
    nearest = np.full(len(x), np.inf)
    weights = np.ones(len(x))
    for u in uniforms:
        ends = np.cumsum(weights)
        i = np.searchsorted(ends, u * ends[-1])
        chosen.append(i)
        nearest = np.minimum(nearest, ((x - x[i]) ** 2).sum(axis=1))
        weights = nearest if nearest.any() else np.ones(len(x))
    return np.array(chosen)
