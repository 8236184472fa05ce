# WrongAnswer in basic: takes the upper of the two in the middle of an even number
import numpy as np


def robust_outliers(x, threshold):
    off = x - sorted(x.tolist())[len(x) // 2]
    away = np.abs(off)
    mad, mean = sorted(away.tolist())[len(x) // 2], away.mean()
    if mad > 0:
        z = 0.6745 * off / mad
    elif mean > 0:
        z = off / (1.253314 * mean)
    else:
        z = np.zeros(len(x))
    return z, np.abs(z) > threshold
