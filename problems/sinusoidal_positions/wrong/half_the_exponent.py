# WrongAnswer in basic: takes i / d for 2i / d
import numpy as np


def sinusoidal_positions(positions, d, base):
    feature = np.arange(d)
    theta = base ** (-(feature // 2) / d)
    angles = positions[:, None] * theta
    return np.where(feature % 2 == 0, np.sin(angles), np.cos(angles))
