# WrongAnswer in basic: subtracts the mean of each sample instead of each feature's
import numpy as np


def pca(x, k):
    centred = x - x.mean(axis=1, keepdims=True)
    _, singular, components = np.linalg.svd(centred, full_matrices=False)
    return components[:k], singular[:k] ** 2 / (len(x) - 1)
