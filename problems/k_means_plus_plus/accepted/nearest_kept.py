# The nearest squared distances kept up, a binary search in their running sums — O(n·k·d) time, O(n·d) memory
import numpy as np


def k_means_plus_plus(x: np.ndarray, uniforms: np.ndarray) -> np.ndarray:
    chosen = []
    nearest = np.full(len(x), np.inf)
    weights = np.ones(len(x))
    for u in uniforms:
        ends = np.cumsum(weights)
        i = np.searchsorted(ends, u * ends[-1], side="right")
        chosen.append(i)
        nearest = np.minimum(nearest, ((x - x[i]) ** 2).sum(axis=1))
        weights = nearest if nearest.any() else np.ones(len(x))
    return np.array(chosen)
