# Probabilities, and the expanded square: one matrix product a draw — O(n·k·d) time, O(n) memory
import numpy as np


def k_means_plus_plus(x: np.ndarray, uniforms: np.ndarray) -> np.ndarray:
    n = len(x)
    norms = (x**2).sum(axis=1)
    nearest = None
    chosen = []
    for u in uniforms:
        if nearest is None or nearest.sum() == 0:
            p = np.full(n, 1 / n)
        else:
            p = nearest / nearest.sum()
        i = int(np.argmax(np.cumsum(p) > u))
        chosen.append(i)
        squared = norms - 2 * x @ x[i] + norms[i]
        nearest = squared if nearest is None else np.minimum(nearest, squared)
    return np.array(chosen)
