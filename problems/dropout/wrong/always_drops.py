# WrongAnswer in basic: drops outside of training as well
import numpy as np


def dropout(x, dy, draws, p, training):
    if p == 1:
        return np.zeros_like(x), np.zeros_like(dy)
    factors = (draws >= p) / (1 - p)
    return x * factors, dy * factors
