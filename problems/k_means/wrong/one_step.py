# WrongAnswer in basic: takes a single step
import numpy as np


def k_means(x, centres, n_steps):
    centres = centres.copy()
    labels = ((x[:, None, :] - centres[None, :, :]) ** 2).sum(axis=-1).argmin(axis=1)
    for j in range(len(centres)):
        if (labels == j).any():
            centres[j] = x[labels == j].mean(axis=0)
    return centres, labels
