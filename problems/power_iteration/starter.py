import numpy as np


def dominant_eigenpair(a: np.ndarray) -> tuple[float, np.ndarray]:
    """Return the eigenvalue of the symmetric matrix a, shape (n, n), that is largest in magnitude, and an eigenvector."""
    raise NotImplementedError
