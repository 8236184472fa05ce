# WrongAnswer in basic: adds the way through the root, although a larger root makes the result smaller
import numpy as np


def rms_norm(x, g, eps, dy):
    root = np.sqrt((x**2).mean(axis=-1, keepdims=True) + eps)
    n = x / root
    h = g * dy
    dx = (h + n * (h * n).mean(axis=-1, keepdims=True)) / root
    return g * n, dx, (dy * n).sum(axis=0)
