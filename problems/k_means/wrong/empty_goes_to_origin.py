# WrongAnswer in basic: divides a sum of nothing by at least 1, which puts a centre without points at the origin
import numpy as np


def k_means(x, centres, n_steps):
    for _ in range(n_steps):
        squared = ((x[:, None, :] - centres[None, :, :]) ** 2).sum(axis=-1)
        labels = squared.argmin(axis=1)
        sums = np.array([x[labels == j].sum(axis=0) for j in range(len(centres))])
        counts = np.array([max((labels == j).sum(), 1) for j in range(len(centres))])
        centres = sums / counts[:, None]
    return centres, labels
