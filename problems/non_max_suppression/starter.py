import numpy as np


def non_max_suppression(boxes: np.ndarray, scores: np.ndarray, threshold: float) -> list[int]:
    """Return the indices of the boxes kept, by falling score; boxes has shape (n, 4)."""
    raise NotImplementedError
