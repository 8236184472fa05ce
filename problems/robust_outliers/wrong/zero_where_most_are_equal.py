# WrongAnswer in repeated: gives everything the score 0 where the MAD is 0
import numpy as np


def robust_outliers(x, threshold):
    off = x - np.median(x)
    mad = np.median(np.abs(off))
    z = 0.6745 * off / mad if mad > 0 else np.zeros(len(x))
    return z, np.abs(z) > threshold
