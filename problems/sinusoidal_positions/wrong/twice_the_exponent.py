# WrongAnswer in basic: doubles exponents that are even numbers already
import numpy as np


def sinusoidal_positions(positions, d, base):
    feature = np.arange(d)
    theta = base ** (-2 * (feature - feature % 2) / d)
    angles = positions[:, None] * theta
    return np.where(feature % 2 == 0, np.sin(angles), np.cos(angles))
