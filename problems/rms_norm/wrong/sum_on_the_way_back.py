# WrongAnswer in basic: forgets to divide by d in the derivative of the mean square
import numpy as np


def rms_norm(x, g, eps, dy):
    root = np.sqrt((x**2).mean(axis=-1, keepdims=True) + eps)
    n = x / root
    h = g * dy
    dx = (h - n * (h * n).sum(axis=-1, keepdims=True)) / root
    return g * n, dx, (dy * n).sum(axis=0)
