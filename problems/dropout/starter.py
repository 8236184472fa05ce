import numpy as np


def dropout(
    x: np.ndarray, dy: np.ndarray, draws: np.ndarray, p: float, training: bool
) -> tuple[np.ndarray, np.ndarray]:
    """Return inverted dropout of x (b, d), and the gradient by x where dy is that by the result; draws below p drop."""
    raise NotImplementedError
