# A pair is a complex number, a turn a product — O(b·t·d) time and memory
import numpy as np


def rope(x: np.ndarray, positions: np.ndarray, base: float) -> np.ndarray:
    d = x.shape[-1]
    angles = np.outer(positions, base ** (-np.arange(0, d, 2) / d))
    pairs = x[..., ::2] + 1j * x[..., 1::2]
    turned = pairs * np.exp(1j * angles)
    y = np.empty_like(x)
    y[..., ::2] = turned.real
    y[..., 1::2] = turned.imag
    return y
