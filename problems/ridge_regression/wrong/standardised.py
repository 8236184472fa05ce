# WrongAnswer in basic: scales the features to variance 1 before it penalises their weights
import numpy as np


def fit_ridge(x, y, alpha):
    x_mean, y_mean, scale = x.mean(axis=0), y.mean(), x.std(axis=0)
    scale = np.where(scale > 0, scale, 1.0)
    xc, yc = (x - x_mean) / scale, y - y_mean
    weights = np.linalg.solve(xc.T @ xc + alpha * np.eye(x.shape[1]), xc.T @ yc) / scale
    return weights, float(y_mean - x_mean @ weights)
