# WrongAnswer in basic: keeps what is above the threshold whole instead of moving it towards 0
import numpy as np


def fit_lasso(x, y, alpha, sweeps):
    n, d = x.shape
    x_mean, y_mean = x.mean(axis=0), y.mean()
    xc, residual = x - x_mean, y - y_mean
    squares = (xc**2).sum(axis=0) / n
    w = np.zeros(d)
    for _ in range(sweeps):
        for j in range(d):
            if squares[j] == 0:
                continue
            rho = xc[:, j] @ residual / n + squares[j] * w[j]
            new = (rho if abs(rho) > alpha else 0.0) / squares[j]
            residual -= xc[:, j] * (new - w[j])
            w[j] = new
    return w, float(y_mean - x_mean @ w)
