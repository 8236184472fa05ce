# WrongAnswer in basic: takes the eigenvectors in the order in which eigh returns them, the smallest first
import numpy as np


def pca(x, k):
    centred = x - x.mean(axis=0)
    variances, vectors = np.linalg.eigh(centred.T @ centred / (len(x) - 1))
    return vectors[:, :k].T, variances[:k]
