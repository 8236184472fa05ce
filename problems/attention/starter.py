import numpy as np


def attention(q: np.ndarray, k: np.ndarray, v: np.ndarray, mask: np.ndarray | None) -> np.ndarray:
    """Return softmax(q kᵀ / √d) v for q (b, t, d), k (b, s, d), v (b, s, e), looking only where mask (t, s) is True."""
    raise NotImplementedError
