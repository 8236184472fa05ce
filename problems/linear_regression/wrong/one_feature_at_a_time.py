# WrongAnswer in basic: fits each feature by itself, as if they were uncorrelated
import numpy as np


def fit_linear_regression(x, y):
    xc, yc = x - x.mean(axis=0), y - y.mean()
    w = (xc * yc[:, None]).sum(axis=0) / (xc**2).sum(axis=0)
    return w, float(y.mean() - x.mean(axis=0) @ w)
