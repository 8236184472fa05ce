# WrongAnswer in basic: takes one mean square over the whole batch
import numpy as np


def rms_norm(x, g, eps, dy):
    root = np.sqrt((x**2).mean() + eps)
    n = x / root
    h = g * dy
    dx = (h - n * (h * n).mean(axis=-1, keepdims=True)) / root
    return g * n, dx, (dy * n).sum(axis=0)
