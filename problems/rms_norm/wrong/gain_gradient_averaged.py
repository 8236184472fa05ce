# WrongAnswer in basic: averages the gain's gradient over the batch
import numpy as np


def rms_norm(x, g, eps, dy):
    root = np.sqrt((x**2).mean(axis=-1, keepdims=True) + eps)
    n = x / root
    h = g * dy
    dx = (h - n * (h * n).mean(axis=-1, keepdims=True)) / root
    return g * n, dx, (dy * n).mean(axis=0)
