# WrongAnswer in basic: divides by the MAD as if it were a standard deviation
import numpy as np


def robust_outliers(x, threshold):
    off = x - np.median(x)
    away = np.abs(off)
    mad, mean = np.median(away), away.mean()
    if mad > 0:
        z = off / mad
    elif mean > 0:
        z = off / mean
    else:
        z = np.zeros(len(x))
    return z, np.abs(z) > threshold
