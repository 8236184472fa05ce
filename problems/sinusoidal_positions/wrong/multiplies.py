# WrongAnswer in basic: multiplies by the power of the base instead of dividing, so that paces rise
import numpy as np


def sinusoidal_positions(positions, d, base):
    feature = np.arange(d)
    theta = base ** (2 * (feature // 2) / d)
    angles = positions[:, None] * theta
    return np.where(feature % 2 == 0, np.sin(angles), np.cos(angles))
