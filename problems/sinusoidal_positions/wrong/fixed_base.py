# WrongAnswer in basic: takes 10 000 for the base, whatever it is
import numpy as np


def sinusoidal_positions(positions, d, base):
    feature = np.arange(d)
    theta = 10000.0 ** (-2 * (feature // 2) / d)
    angles = positions[:, None] * theta
    return np.where(feature % 2 == 0, np.sin(angles), np.cos(angles))
