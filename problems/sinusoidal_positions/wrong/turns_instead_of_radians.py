# WrongAnswer in basic: takes the angles for whole turns
import numpy as np


def sinusoidal_positions(positions, d, base):
    feature = np.arange(d)
    theta = base ** (-2 * (feature // 2) / d)
    angles = 2 * np.pi * positions[:, None] * theta
    return np.where(feature % 2 == 0, np.sin(angles), np.cos(angles))
