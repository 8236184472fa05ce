# WrongAnswer in basic: computes the second feature from the first one already turned
import numpy as np


def rope(x, positions, base):
    d = x.shape[-1]
    angles = np.outer(positions, base ** (-np.arange(0, d, 2) / d))
    cos, sin = np.cos(angles), np.sin(angles)
    y = x.copy()
    y[..., ::2] = y[..., ::2] * cos - y[..., 1::2] * sin
    y[..., 1::2] = y[..., ::2] * sin + y[..., 1::2] * cos
    return y
