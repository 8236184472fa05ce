# WrongAnswer in basic: does not subtract the mean, so the first component points to where the data lie
import numpy as np


def pca(x, k):
    _, singular, components = np.linalg.svd(x, full_matrices=False)
    return components[:k], singular[:k] ** 2 / (len(x) - 1)
