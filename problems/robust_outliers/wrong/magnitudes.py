# WrongAnswer in basic: returns how far away numbers are, but not on which side
import numpy as np


def robust_outliers(x, threshold):
    off = np.abs(x - np.median(x))
    away = np.abs(off)
    mad, mean = np.median(away), away.mean()
    if mad > 0:
        z = 0.6745 * off / mad
    elif mean > 0:
        z = off / (1.253314 * mean)
    else:
        z = np.zeros(len(x))
    return z, np.abs(z) > threshold
