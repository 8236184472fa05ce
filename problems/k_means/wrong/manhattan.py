# WrongAnswer in basic: measures nearness by the Manhattan distance
import numpy as np


def k_means(x, centres, n_steps):
    centres = centres.copy()
    for _ in range(n_steps):
        labels = np.abs(x[:, None, :] - centres[None, :, :]).sum(axis=-1).argmin(axis=1)
        for j in range(len(centres)):
            if (labels == j).any():
                centres[j] = x[labels == j].mean(axis=0)
    return centres, labels
