# WrongAnswer in basic: scales each feature to variance 1, which finds components of the correlations
import numpy as np


def pca(x, k):
    scale = x.std(axis=0, ddof=1)
    centred = (x - x.mean(axis=0)) / np.where(scale > 0, scale, 1.0)
    _, singular, components = np.linalg.svd(centred, full_matrices=False)
    return components[:k], singular[:k] ** 2 / (len(x) - 1)
