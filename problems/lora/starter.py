import numpy as np


def lora(
    x: np.ndarray, w: np.ndarray, a: np.ndarray, b: np.ndarray, alpha: float, dy: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return y (n, e) of the layer x wᵀ + (α / r) x aᵀ bᵀ, and the gradients by a (r, d) and b (e, r)."""
    raise NotImplementedError
