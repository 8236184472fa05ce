# WrongAnswer in basic: returns the weights of the standardised features
import numpy as np


def fit_linear_regression(x, y):
    z = (x - x.mean(axis=0)) / x.std(axis=0)
    w = np.linalg.lstsq(z, y - y.mean(), rcond=None)[0]
    return w, float(y.mean())
