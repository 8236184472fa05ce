import numpy as np


def solve(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Return the solution x, shape (n,), of a @ x = b for an invertible a, shape (n, n)."""
    raise NotImplementedError
