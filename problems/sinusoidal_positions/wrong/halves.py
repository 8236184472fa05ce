# WrongAnswer in basic: puts all sines first and all cosines after them
import numpy as np


def sinusoidal_positions(positions, d, base):
    theta = base ** (-np.arange(0, d, 2) / d)
    angles = positions[:, None] * theta
    return np.concatenate([np.sin(angles), np.cos(angles[:, : d // 2])], axis=1)
