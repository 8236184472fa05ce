# Every core point starts a cluster, and each joins those that it is near — O(n²·d) time, O(n²) memory
import numpy as np


def dbscan(x: np.ndarray, eps: float, min_points: int) -> np.ndarray:
    squared = ((x[:, None, :] - x[None, :, :]) ** 2).sum(axis=-1)
    near = squared <= eps**2
    core = near.sum(axis=1) >= min_points
    # A cluster is named by its first core point.
    labels = np.where(core, np.arange(len(x)), -1)
    for i in np.flatnonzero(core):
        joined = labels[near[i] & core]
        labels[np.isin(labels, joined)] = joined.min()
    for i in np.flatnonzero(~core):
        reached = labels[near[i] & core]
        if len(reached) > 0:
            labels[i] = reached.min()
    return labels
