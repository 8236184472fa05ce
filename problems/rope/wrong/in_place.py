# WrongAnswer in basic: turns the caller's own array
import numpy as np


def rope(x, positions, base):
    d = x.shape[-1]
    angles = np.outer(positions, base ** (-np.arange(0, d, 2) / d))
    cos, sin = np.cos(angles), np.sin(angles)
    first, second = x[..., ::2].copy(), x[..., 1::2].copy()
    x[..., ::2] = first * cos - second * sin
    x[..., 1::2] = first * sin + second * cos
    return x
