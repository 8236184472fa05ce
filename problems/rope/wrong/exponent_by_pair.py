# WrongAnswer in basic: takes i/d for the exponent instead of 2i/d
import numpy as np


def rope(x, positions, base):
    d = x.shape[-1]
    angles = np.outer(positions, base ** (-np.arange(d // 2) / d))
    cos, sin = np.cos(angles), np.sin(angles)
    first, second = x[..., ::2], x[..., 1::2]
    return np.stack([first * cos - second * sin, first * sin + second * cos], axis=-1).reshape(x.shape)
