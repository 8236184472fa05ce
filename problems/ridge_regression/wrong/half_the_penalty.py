# WrongAnswer in basic: differentiates the square of the weights to the weights alone, which halves the penalty
import numpy as np


def fit_ridge(x, y, alpha):
    x_mean, y_mean = x.mean(axis=0), y.mean()
    xc, yc = x - x_mean, y - y_mean
    weights = np.linalg.solve(2 * xc.T @ xc + alpha * np.eye(x.shape[1]), 2 * xc.T @ yc)
    return weights, float(y_mean - x_mean @ weights)
