# WrongAnswer in basic: divides by the sum of the weights where all are 0, so that every sum is NaN
import numpy as np


def k_means_plus_plus(x, uniforms):
    chosen = []
    nearest = np.full(len(x), np.inf)
    p = np.full(len(x), 1 / len(x))
    for u in uniforms:
        i = int(np.argmax(np.cumsum(p) > u))
        chosen.append(i)
        nearest = np.minimum(nearest, ((x - x[i]) ** 2).sum(axis=1))
        p = nearest / nearest.sum()
    return np.array(chosen)
