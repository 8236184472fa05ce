import numpy as np


def als_sweep(
    ratings: np.ndarray, known: np.ndarray, items: np.ndarray, alpha: float
) -> tuple[np.ndarray, np.ndarray]:
    """Return the factors of users, shape (n, k), fitted to items, shape (m, k), and those of items fitted to the users."""
    raise NotImplementedError
