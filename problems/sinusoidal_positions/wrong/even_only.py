# RuntimeError in edge: fills the cosines with all angles, which are one too many where d is odd
import numpy as np


def sinusoidal_positions(positions, d, base):
    theta = base ** (-np.arange(0, d, 2) / d)
    angles = positions[:, None] * theta
    result = np.zeros((len(positions), d))
    result[:, 0::2] = np.sin(angles)
    result[:, 1::2] = np.cos(angles)
    return result
