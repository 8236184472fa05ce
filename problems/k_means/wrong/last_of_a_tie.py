# WrongAnswer in basic: gives a point between two centres to the one with the larger index
import numpy as np


def k_means(x, centres, n_steps):
    centres = centres.copy()
    k = len(centres)
    for _ in range(n_steps):
        squared = ((x[:, None, :] - centres[None, :, :]) ** 2).sum(axis=-1)
        labels = k - 1 - squared[:, ::-1].argmin(axis=1)
        for j in range(k):
            if (labels == j).any():
                centres[j] = x[labels == j].mean(axis=0)
    return centres, labels
