import numpy as np


def sinusoidal_positions(positions: np.ndarray, d: int, base: float) -> np.ndarray:
    """Return sines and cosines in turns for each of the positions, shape (t,), as an array of shape (t, d)."""
    raise NotImplementedError
