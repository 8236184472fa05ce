# WrongAnswer in basic: takes rows of the matrix whose columns are the eigenvectors
import numpy as np


def pca(x, k):
    centred = x - x.mean(axis=0)
    variances, vectors = np.linalg.eigh(centred.T @ centred / (len(x) - 1))
    largest = np.argsort(-variances)[:k]
    return vectors[largest], variances[largest]
