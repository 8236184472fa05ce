import numpy as np


def dbscan(x: np.ndarray, eps: float, min_points: int) -> np.ndarray:
    """Return the cluster of each point of x, shape (n, d), as integers of shape (n,); −1 for noise."""
    raise NotImplementedError
