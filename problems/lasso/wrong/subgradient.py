# WrongAnswer in basic: descends along the sign of the weights, which comes near zero and never there
import numpy as np


def fit_lasso(x, y, alpha, sweeps):
    n, d = x.shape
    x_mean, y_mean = x.mean(axis=0), y.mean()
    xc, yc = x - x_mean, y - y_mean
    w = np.zeros(d)
    for _ in range(20 * sweeps):
        w -= 0.01 * (xc.T @ (xc @ w - yc) / n + alpha * np.sign(w))
    return w, float(y_mean - x_mean @ w)
