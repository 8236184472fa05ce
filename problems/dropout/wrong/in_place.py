# WrongAnswer in basic: changes the caller's arrays
import numpy as np


def dropout(x, dy, draws, p, training):
    if not training:
        return x, dy
    if p == 1:
        return np.zeros_like(x), np.zeros_like(dy)
    factors = (draws >= p) / (1 - p)
    x *= factors
    dy *= factors
    return x, dy
