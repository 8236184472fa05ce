import numpy as np


def k_means_plus_plus(x: np.ndarray, uniforms: np.ndarray) -> np.ndarray:
    """Return the indices, shape (k,), of the rows of x, shape (n, d), that k-means++ draws with uniforms, shape (k,)."""
    raise NotImplementedError
