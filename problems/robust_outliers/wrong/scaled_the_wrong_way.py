# WrongAnswer in basic: divides by 0.6745 where it should multiply
import numpy as np


def robust_outliers(x, threshold):
    off = x - np.median(x)
    away = np.abs(off)
    mad, mean = np.median(away), away.mean()
    if mad > 0:
        z = off / (0.6745 * mad)
    elif mean > 0:
        z = off / (1.253314 * mean)
    else:
        z = np.zeros(len(x))
    return z, np.abs(z) > threshold
