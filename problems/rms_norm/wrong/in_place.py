# WrongAnswer in basic: divides the caller's own array
import numpy as np


def rms_norm(x, g, eps, dy):
    root = np.sqrt((x**2).mean(axis=-1, keepdims=True) + eps)
    x /= root
    n = x
    h = g * dy
    dx = (h - n * (h * n).mean(axis=-1, keepdims=True)) / root
    return g * n, dx, (dy * n).sum(axis=0)
