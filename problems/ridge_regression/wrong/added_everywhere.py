# WrongAnswer in basic: adds alpha to every element of the matrix instead of the diagonal
import numpy as np


def fit_ridge(x, y, alpha):
    x_mean, y_mean = x.mean(axis=0), y.mean()
    xc, yc = x - x_mean, y - y_mean
    weights = np.linalg.pinv(xc.T @ xc + alpha) @ (xc.T @ yc)
    return weights, float(y_mean - x_mean @ weights)
