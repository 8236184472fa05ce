# WrongAnswer in basic: begins with the first point instead of drawing one
import numpy as np


def k_means_plus_plus(x, uniforms):
    chosen = [0]
    nearest = ((x - x[0]) ** 2).sum(axis=1)
    for u in uniforms[1:]:
        weights = nearest if nearest.any() else np.ones(len(x))
        ends = np.cumsum(weights)
        i = np.searchsorted(ends, u * ends[-1], side="right")
        chosen.append(i)
        nearest = np.minimum(nearest, ((x - x[i]) ** 2).sum(axis=1))
    return np.array(chosen)
