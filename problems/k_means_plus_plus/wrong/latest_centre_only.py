# WrongAnswer in basic: measures to the latest centre only, so that earlier ones are forgotten
import numpy as np


def k_means_plus_plus(x, uniforms):
    chosen = []
    weights = np.ones(len(x))
    for u in uniforms:
        ends = np.cumsum(weights)
        i = np.searchsorted(ends, u * ends[-1], side="right")
        chosen.append(i)
        squared = ((x - x[i]) ** 2).sum(axis=1)
        weights = squared if squared.any() else np.ones(len(x))
    return np.array(chosen)
