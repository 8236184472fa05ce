# WrongAnswer in edge: divides by a MAD of 0
import numpy as np


def robust_outliers(x, threshold):
    off = x - np.median(x)
    with np.errstate(divide="ignore", invalid="ignore"):
        z = 0.6745 * off / np.median(np.abs(off))
    return z, np.abs(z) > threshold
