# WrongAnswer in basic: takes p for the probability of being kept
import numpy as np


def dropout(x, dy, draws, p, training):
    if not training:
        return x, dy
    if p == 1:
        return np.zeros_like(x), np.zeros_like(dy)
    factors = (draws < p) / max(p, 1 / 16)
    return x * factors, dy * factors
