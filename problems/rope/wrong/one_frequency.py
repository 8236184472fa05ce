# WrongAnswer in basic: turns every pair by the position alone
import numpy as np


def rope(x, positions, base):
    cos, sin = np.cos(positions)[:, None], np.sin(positions)[:, None]
    first, second = x[..., ::2], x[..., 1::2]
    return np.stack([first * cos - second * sin, first * sin + second * cos], axis=-1).reshape(x.shape)
