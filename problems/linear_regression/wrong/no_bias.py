# WrongAnswer in basic: fits without a bias, so the plane goes through the origin
import numpy as np


def fit_linear_regression(x, y):
    w = np.linalg.lstsq(x, y, rcond=None)[0]
    return w, 0.0
