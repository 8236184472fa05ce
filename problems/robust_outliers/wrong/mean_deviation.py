# WrongAnswer in basic: takes the mean of the deviations where their median is due
import numpy as np


def robust_outliers(x, threshold):
    off = x - np.median(x)
    mean = np.abs(off).mean()
    z = off / (1.253314 * mean) if mean > 0 else np.zeros(len(x))
    return z, np.abs(z) > threshold
