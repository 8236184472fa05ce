# WrongAnswer in basic: turns neighbours, but writes all first features before all second ones
import numpy as np


def rope(x, positions, base):
    d = x.shape[-1]
    angles = np.outer(positions, base ** (-np.arange(0, d, 2) / d))
    cos, sin = np.cos(angles), np.sin(angles)
    first, second = x[..., ::2], x[..., 1::2]
    return np.concatenate([first * cos - second * sin, first * sin + second * cos], axis=-1)
