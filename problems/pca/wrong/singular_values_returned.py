# WrongAnswer in basic: returns singular values for variances
import numpy as np


def pca(x, k):
    centred = x - x.mean(axis=0)
    _, singular, components = np.linalg.svd(centred, full_matrices=False)
    return components[:k], singular[:k]
