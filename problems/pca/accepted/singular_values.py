# Singular values of the centred data; the covariance is never formed — O(n·d²) time, O(n·d) memory
import numpy as np


def pca(x: np.ndarray, k: int) -> tuple[np.ndarray, np.ndarray]:
    centred = x - x.mean(axis=0)
    _, singular, components = np.linalg.svd(centred, full_matrices=False)
    return components[:k], singular[:k] ** 2 / (len(x) - 1)
