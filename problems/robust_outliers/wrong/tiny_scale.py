# WrongAnswer in repeated: adds a tiny number to the MAD so as not to divide by 0
import numpy as np


def robust_outliers(x, threshold):
    off = x - np.median(x)
    z = 0.6745 * off / (np.median(np.abs(off)) + 1e-12)
    return z, np.abs(z) > threshold
