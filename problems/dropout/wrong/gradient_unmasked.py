# WrongAnswer in basic: lets the whole gradient through
import numpy as np


def dropout(x, dy, draws, p, training):
    if not training:
        return x, dy
    if p == 1:
        return np.zeros_like(x), np.zeros_like(dy)
    factors = (draws >= p) / (1 - p)
    return x * factors, dy / (1 - p)
