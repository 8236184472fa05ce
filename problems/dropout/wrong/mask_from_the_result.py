# WrongAnswer in edge: reads the mask off the result, where an element kept may be 0
import numpy as np


def dropout(x, dy, draws, p, training):
    if not training:
        return x, dy
    if p == 1:
        return np.zeros_like(x), np.zeros_like(dy)
    factors = (draws >= p) / (1 - p)
    y = x * factors
    return y, dy * (y != 0) / (1 - p)
