# WrongAnswer in basic: divides the variances by n
import numpy as np


def pca(x, k):
    centred = x - x.mean(axis=0)
    _, singular, components = np.linalg.svd(centred, full_matrices=False)
    return components[:k], singular[:k] ** 2 / len(x)
