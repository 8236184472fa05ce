import numpy as np


def adam(
    params: np.ndarray,
    gradients: np.ndarray,
    learning_rate: float,
    beta1: float,
    beta2: float,
    eps: float,
) -> np.ndarray:
    """Return params, shape (d,), after a step of Adam for each row of gradients, shape (t, d)."""
    raise NotImplementedError
