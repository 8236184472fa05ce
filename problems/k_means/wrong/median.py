# WrongAnswer in basic: moves a centre to the median of its points
import numpy as np


def k_means(x, centres, n_steps):
    centres = centres.copy()
    for _ in range(n_steps):
        labels = ((x[:, None, :] - centres[None, :, :]) ** 2).sum(axis=-1).argmin(axis=1)
        for j in range(len(centres)):
            if (labels == j).any():
                centres[j] = np.median(x[labels == j], axis=0)
    return centres, labels
