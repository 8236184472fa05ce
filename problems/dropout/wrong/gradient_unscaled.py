# WrongAnswer in basic: forgets the scale in the gradient
import numpy as np


def dropout(x, dy, draws, p, training):
    if not training:
        return x, dy
    if p == 1:
        return np.zeros_like(x), np.zeros_like(dy)
    factors = (draws >= p) / (1 - p)
    return x * factors, dy * (draws >= p)
