import numpy as np


def fit_lasso(x: np.ndarray, y: np.ndarray, alpha: float, sweeps: int) -> tuple[np.ndarray, float]:
    """Return the weights, shape (d,), and the bias after so many sweeps of coordinate descent from zero on the lasso of y, shape (n,), on x, shape (n, d)."""
    raise NotImplementedError
