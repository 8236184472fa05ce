# WrongAnswer in basic: takes the root for a constant on the way back
import numpy as np


def rms_norm(x, g, eps, dy):
    root = np.sqrt((x**2).mean(axis=-1, keepdims=True) + eps)
    n = x / root
    h = g * dy
    dx = h / root
    return g * n, dx, (dy * n).sum(axis=0)
