import numpy as np


def perceptron(x: np.ndarray, y: np.ndarray, max_epochs: int) -> tuple[np.ndarray, float, list[int]]:
    """Return the weights, shape (d,), the bias, and the mistakes of each epoch over x, shape (n, d), and y, shape (n,)."""
    raise NotImplementedError
