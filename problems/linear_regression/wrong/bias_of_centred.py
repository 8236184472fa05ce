# WrongAnswer in basic: centres the features and forgets to move the bias back
import numpy as np


def fit_linear_regression(x, y):
    w = np.linalg.lstsq(x - x.mean(axis=0), y - y.mean(), rcond=None)[0]
    return w, float(y.mean())
