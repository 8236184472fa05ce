# WrongAnswer in basic: imagines samples at alpha instead of its square root
import numpy as np


def fit_ridge(x, y, alpha):
    d = x.shape[1]
    x_mean, y_mean = x.mean(axis=0), y.mean()
    rows = np.vstack([x - x_mean, alpha * np.eye(d)])
    weights = np.linalg.lstsq(rows, np.concatenate([y - y_mean, np.zeros(d)]), rcond=None)[0]
    return weights, float(y_mean - x_mean @ weights)
