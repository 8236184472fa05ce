# WrongAnswer in basic: turns the other way
import numpy as np


def rope(x, positions, base):
    d = x.shape[-1]
    angles = np.outer(positions, base ** (-np.arange(0, d, 2) / d))
    cos, sin = np.cos(angles), np.sin(angles)
    first, second = x[..., ::2], x[..., 1::2]
    return np.stack([first * cos + second * sin, second * cos - first * sin], axis=-1).reshape(x.shape)
