# WrongAnswer in basic: spaces the paces from 1 down to 1 / base, dividing by the last pair instead of d
import numpy as np


def sinusoidal_positions(positions, d, base):
    feature = np.arange(d)
    theta = base ** (-2 * (feature // 2) / max(2 * ((d - 1) // 2), 1))
    angles = positions[:, None] * theta
    return np.where(feature % 2 == 0, np.sin(angles), np.cos(angles))
