import numpy as np


def rms_norm(
    x: np.ndarray, g: np.ndarray, eps: float, dy: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return y = g * x / rms(x), shape (b, d), and for its gradient dy those with respect to x, (b, d), and g, (d,)."""
    raise NotImplementedError
