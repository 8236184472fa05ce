# Two matrix products a step: the expanded square, and one-hot labels for the sums — O(s·n·k·d) time, O(n·k) memory
import numpy as np


def k_means(x: np.ndarray, centres: np.ndarray, n_steps: int) -> tuple[np.ndarray, np.ndarray]:
    labels = np.zeros(len(x), dtype=int)
    for _ in range(n_steps):
        labels = ((centres**2).sum(axis=1) - 2 * x @ centres.T).argmin(axis=1)
        one_hot = (labels[:, None] == np.arange(len(centres))).astype(float)
        counts = one_hot.sum(axis=0)[:, None]
        centres = np.where(counts > 0, one_hot.T @ x / np.maximum(counts, 1), centres)
    return centres, labels
