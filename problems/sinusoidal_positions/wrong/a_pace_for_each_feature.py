# WrongAnswer in basic: counts features instead of pairs in the exponent, so a cosine runs at another pace than its sine
import numpy as np


def sinusoidal_positions(positions, d, base):
    feature = np.arange(d)
    theta = base ** (-feature / d)
    angles = positions[:, None] * theta
    return np.where(feature % 2 == 0, np.sin(angles), np.cos(angles))
