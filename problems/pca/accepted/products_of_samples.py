# Eigenvectors of the samples' inner products, for more features than samples — O(n²·d + n³) time, O(n²) memory
import numpy as np


def pca(x: np.ndarray, k: int) -> tuple[np.ndarray, np.ndarray]:
    n = len(x)
    centred = x - x.mean(axis=0)
    squares, vectors = np.linalg.eigh(centred @ centred.T)
    squares, vectors = squares[n - k :], vectors[:, n - k :]
    components = vectors.T @ centred / np.sqrt(squares)[:, None]
    return components[::-1], squares[::-1] / (n - 1)
