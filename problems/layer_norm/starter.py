import numpy as np


def layer_norm(x: np.ndarray, gamma: np.ndarray, beta: np.ndarray, eps: float) -> np.ndarray:
    """Return x, shape (b, d), normalised over its features, times gamma (d,) plus beta (d,)."""
    raise NotImplementedError
