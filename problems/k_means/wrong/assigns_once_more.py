# WrongAnswer in basic: assigns once more after the last move, so the centres are not the means of the labels
import numpy as np


def nearest(x, centres):
    return ((x[:, None, :] - centres[None, :, :]) ** 2).sum(axis=-1).argmin(axis=1)


def k_means(x, centres, n_steps):
    centres = centres.copy()
    for _ in range(n_steps):
        labels = nearest(x, centres)
        for j in range(len(centres)):
            if (labels == j).any():
                centres[j] = x[labels == j].mean(axis=0)
    return centres, nearest(x, centres)
