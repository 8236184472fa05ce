# WrongAnswer in basic: averages the squared errors, which makes the penalty n times as strong
import numpy as np


def fit_ridge(x, y, alpha):
    x_mean, y_mean = x.mean(axis=0), y.mean()
    xc, yc = x - x_mean, y - y_mean
    weights = np.linalg.solve(xc.T @ xc + len(x) * alpha * np.eye(x.shape[1]), xc.T @ yc)
    return weights, float(y_mean - x_mean @ weights)
