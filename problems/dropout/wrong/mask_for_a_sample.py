# WrongAnswer in basic: drops the same features of all samples
import numpy as np


def dropout(x, dy, draws, p, training):
    if not training:
        return x, dy
    if p == 1:
        return np.zeros_like(x), np.zeros_like(dy)
    factors = (draws[:1] >= p) / (1 - p)
    return x * factors, dy * factors
