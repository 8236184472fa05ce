# WrongAnswer in basic: does not count a point among the points near it
from collections import deque

import numpy as np


def dbscan(x, eps, min_points):
    near = ((x[:, None, :] - x[None, :, :]) ** 2).sum(axis=-1) <= eps**2
    core = near.sum(axis=1) - 1 >= min_points
    labels = np.full(len(x), -1)
    for first in range(len(x)):
        if core[first] and labels[first] == -1:
            labels[first] = first
            queue = deque([first])
            while queue:
                for j in np.flatnonzero(near[queue.popleft()] & (labels == -1)):
                    labels[j] = first
                    if core[j]:
                        queue.append(j)
    return labels
