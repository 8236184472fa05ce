# WrongAnswer in basic: forgets the penalty
import numpy as np


def fit_ridge(x, y, alpha):
    x_mean, y_mean = x.mean(axis=0), y.mean()
    weights = np.linalg.lstsq(x - x_mean, y - y_mean, rcond=None)[0]
    return weights, float(y_mean - x_mean @ weights)
