# Even and odd features as two arrays, all angles at once — O(b·t·d) time and memory
import numpy as np


def rope(x: np.ndarray, positions: np.ndarray, base: float) -> np.ndarray:
    d = x.shape[-1]
    frequencies = base ** (-np.arange(0, d, 2) / d)
    angles = np.outer(positions, frequencies)
    cos, sin = np.cos(angles), np.sin(angles)
    first, second = x[..., ::2], x[..., 1::2]
    turned = np.stack([first * cos - second * sin, first * sin + second * cos], axis=-1)
    return turned.reshape(x.shape)
