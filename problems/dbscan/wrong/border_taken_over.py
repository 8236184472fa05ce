# WrongAnswer in edge: lets a later cluster take border points from an earlier one
import numpy as np


def dbscan(x, eps, min_points):
    near = ((x[:, None, :] - x[None, :, :]) ** 2).sum(axis=-1) <= eps**2
    core = near.sum(axis=1) >= min_points
    labels = np.full(len(x), -1)
    seen = set()
    for first in range(len(x)):
        if core[first] and first not in seen:
            seen.add(first)
            stack = [first]
            while stack:
                i = stack.pop()
                for j in np.flatnonzero(near[i]):
                    labels[j] = first
                    if core[j] and j not in seen:
                        seen.add(j)
                        stack.append(j)
    return labels
