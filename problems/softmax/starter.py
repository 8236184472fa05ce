import numpy as np


def softmax(x: np.ndarray) -> np.ndarray:
    """Return the softmax of x, shape (b, k), along its last axis."""
    raise NotImplementedError
