# WrongAnswer in basic: multiplies by 1 − p outside of training, though training has made up for it already
import numpy as np


def dropout(x, dy, draws, p, training):
    if not training:
        return x * (1 - p), dy
    if p == 1:
        return np.zeros_like(x), np.zeros_like(dy)
    factors = (draws >= p) / (1 - p)
    return x * factors, dy * factors
