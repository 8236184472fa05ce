# WrongAnswer in basic: begins each pair with the cosine
import numpy as np


def sinusoidal_positions(positions, d, base):
    feature = np.arange(d)
    theta = base ** (-2 * (feature // 2) / d)
    angles = positions[:, None] * theta
    return np.where(feature % 2 == 0, np.cos(angles), np.sin(angles))
