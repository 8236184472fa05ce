# WrongAnswer in basic: returns the mean target for the bias, as if the features were centred
import numpy as np


def fit_ridge(x, y, alpha):
    xc, yc = x - x.mean(axis=0), y - y.mean()
    weights = np.linalg.solve(xc.T @ xc + alpha * np.eye(x.shape[1]), xc.T @ yc)
    return weights, float(y.mean())
