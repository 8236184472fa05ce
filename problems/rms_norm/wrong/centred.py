# WrongAnswer in basic: subtracts the mean first, which is layer normalisation
import numpy as np


def rms_norm(x, g, eps, dy):
    x = x - x.mean(axis=-1, keepdims=True)
    root = np.sqrt((x**2).mean(axis=-1, keepdims=True) + max(eps, 1e-12))
    n = x / root
    h = g * dy
    dx = (h - n * (h * n).mean(axis=-1, keepdims=True)) / root
    return g * n, dx, (dy * n).sum(axis=0)
