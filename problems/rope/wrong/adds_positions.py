# WrongAnswer in basic: adds sines and cosines, as sinusoidal positions do
import numpy as np


def rope(x, positions, base):
    d = x.shape[-1]
    angles = np.outer(positions, base ** (-np.arange(0, d, 2) / d))
    return x + np.stack([np.sin(angles), np.cos(angles)], axis=-1).reshape(len(positions), d)
