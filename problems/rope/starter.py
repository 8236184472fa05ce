import numpy as np


def rope(x: np.ndarray, positions: np.ndarray, base: float) -> np.ndarray:
    """Return x, shape (b, t, d), with each pair of neighbouring features turned by its position (t,) times base^(-2i/d)."""
    raise NotImplementedError
