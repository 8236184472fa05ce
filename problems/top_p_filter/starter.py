import numpy as np


def top_p_filter(probs: np.ndarray, p: float) -> np.ndarray:
    """Return probs, shape (b, k), with all but the most probable tokens of each row, that hold the share p, set to 0."""
    raise NotImplementedError
