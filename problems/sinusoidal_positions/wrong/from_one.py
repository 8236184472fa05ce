# WrongAnswer in basic: counts positions from 1
import numpy as np


def sinusoidal_positions(positions, d, base):
    feature = np.arange(d)
    theta = base ** (-2 * (feature // 2) / d)
    angles = (positions[:, None] + 1) * theta
    return np.where(feature % 2 == 0, np.sin(angles), np.cos(angles))
