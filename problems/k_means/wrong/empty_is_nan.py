# WrongAnswer in basic: takes the mean of a cluster without points
import numpy as np


def k_means(x, centres, n_steps):
    for _ in range(n_steps):
        squared = ((x[:, None, :] - centres[None, :, :]) ** 2).sum(axis=-1)
        labels = squared.argmin(axis=1)
        centres = np.array([x[labels == j].mean(axis=0) for j in range(len(centres))])
    return centres, labels
