# WrongAnswer in basic: takes the number of the row for the position
import numpy as np


def sinusoidal_positions(positions, d, base):
    feature = np.arange(d)
    theta = base ** (-2 * (feature // 2) / d)
    angles = np.arange(len(positions))[:, None] * theta
    return np.where(feature % 2 == 0, np.sin(angles), np.cos(angles))
