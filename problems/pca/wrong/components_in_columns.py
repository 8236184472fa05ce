# WrongAnswer in basic: returns the components in columns
import numpy as np


def pca(x, k):
    centred = x - x.mean(axis=0)
    variances, vectors = np.linalg.eigh(centred.T @ centred / (len(x) - 1))
    largest = np.argsort(-variances)[:k]
    return vectors[:, largest], variances[largest]
