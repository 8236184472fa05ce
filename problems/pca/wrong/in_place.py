# WrongAnswer in basic: centres the caller's own samples
import numpy as np


def pca(x, k):
    x -= x.mean(axis=0)
    _, singular, components = np.linalg.svd(x, full_matrices=False)
    return components[:k], singular[:k] ** 2 / (len(x) - 1)
