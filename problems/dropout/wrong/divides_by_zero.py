# RuntimeError in edge: divides by 1 − p where p may be 1
import numpy as np


def dropout(x, dy, draws, p, training):
    if not training:
        return x, dy
    scale = 1 / (1 - p)
    factors = (draws >= p) * scale
    return x * factors, dy * factors
