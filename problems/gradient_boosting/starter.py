import numpy as np


def gradient_boosting(
    x: np.ndarray, y: np.ndarray, queries: np.ndarray, n_rounds: int, learning_rate: float
) -> np.ndarray:
    """Return the predictions for the queries, shape (m,), of stumps boosted on x, shape (n, d), and y, shape (n,)."""
    raise NotImplementedError
