# WrongAnswer in basic: divides by the mean square instead of its root
import numpy as np


def rms_norm(x, g, eps, dy):
    root = (x**2).mean(axis=-1, keepdims=True) + eps
    n = x / root
    h = g * dy
    dx = (h - n * (h * n).mean(axis=-1, keepdims=True)) / root
    return g * n, dx, (dy * n).sum(axis=0)
