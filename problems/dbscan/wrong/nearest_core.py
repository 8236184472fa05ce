# WrongAnswer in edge: gives a border point to the cluster of the nearest core point
import numpy as np


def dbscan(x, eps, min_points):
    squared = ((x[:, None, :] - x[None, :, :]) ** 2).sum(axis=-1)
    near = squared <= eps**2
    core = near.sum(axis=1) >= min_points
    labels = np.where(core, np.arange(len(x)), -1)
    for i in np.flatnonzero(core):
        joined = labels[near[i] & core]
        labels[np.isin(labels, joined)] = joined.min()
    for i in np.flatnonzero(~core):
        reached = np.flatnonzero(near[i] & core)
        if len(reached) > 0:
            labels[i] = labels[reached[squared[i, reached].argmin()]]
    return labels
