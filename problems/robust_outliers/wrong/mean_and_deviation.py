# WrongAnswer in basic: takes mean and standard deviation, which outliers move
import numpy as np


def robust_outliers(x, threshold):
    deviation = x.std()
    z = (x - x.mean()) / deviation if deviation > 0 else np.zeros(len(x))
    return z, np.abs(z) > threshold
