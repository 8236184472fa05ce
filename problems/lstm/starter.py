import numpy as np


def lstm(
    x: np.ndarray,
    h0: np.ndarray,
    c0: np.ndarray,
    w: np.ndarray,
    u: np.ndarray,
    bias: np.ndarray,
) -> tuple[np.ndarray, np.ndarray]:
    """Return the hidden states (b, t, h) of an LSTM after each step of x (b, t, d), and its last cell state (b, h)."""
    raise NotImplementedError
