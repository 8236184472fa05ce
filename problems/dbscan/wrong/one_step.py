# WrongAnswer in basic: gives a cluster the points near its first core point, and goes no further
import numpy as np


def dbscan(x, eps, min_points):
    near = ((x[:, None, :] - x[None, :, :]) ** 2).sum(axis=-1) <= eps**2
    core = near.sum(axis=1) >= min_points
    labels = np.full(len(x), -1)
    for first in range(len(x)):
        if core[first] and labels[first] == -1:
            labels[near[first] & (labels == -1)] = first
    return labels
