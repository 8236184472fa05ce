# WrongAnswer in basic: multiplies each component by the deviation along it
import numpy as np


def pca(x, k):
    centred = x - x.mean(axis=0)
    _, singular, components = np.linalg.svd(centred, full_matrices=False)
    variances = singular[:k] ** 2 / (len(x) - 1)
    return components[:k] * np.sqrt(variances)[:, None], variances
