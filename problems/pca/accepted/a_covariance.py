# Eigenvectors of the covariance, the last columns first — O(n·d² + d³) time, O(n·d) memory
import numpy as np


def pca(x: np.ndarray, k: int) -> tuple[np.ndarray, np.ndarray]:
    centred = x - x.mean(axis=0)
    covariance = centred.T @ centred / (len(x) - 1)
    variances, vectors = np.linalg.eigh(covariance)
    largest = np.argsort(-variances)[:k]
    return vectors[:, largest].T, variances[largest]
