# WrongAnswer in edge: looks for a sum above 0 where all weights are 0, and ends up behind the last point
import numpy as np


def k_means_plus_plus(x, uniforms):
    chosen = []
    nearest = np.full(len(x), np.inf)
    weights = np.ones(len(x))
    for u in uniforms:
        ends = np.cumsum(weights)
        i = min(np.searchsorted(ends, u * ends[-1], side="right"), len(x) - 1)
        chosen.append(i)
        nearest = np.minimum(nearest, ((x - x[i]) ** 2).sum(axis=1))
        weights = nearest
    return np.array(chosen)
