# WrongAnswer in basic: takes the mean square of each feature over the batch
import numpy as np


def rms_norm(x, g, eps, dy):
    root = np.sqrt((x**2).mean(axis=0) + max(eps, 1e-12))
    n = x / root
    h = g * dy
    dx = (h - n * (h * n).mean(axis=-1, keepdims=True)) / root
    return g * n, dx, (dy * n).sum(axis=0)
