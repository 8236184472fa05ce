# WrongAnswer in random: stops when no weight moves by more than 0.001
import numpy as np


def fit_lasso(x, y, alpha, sweeps):
    n, d = x.shape
    x_mean, y_mean = x.mean(axis=0), y.mean()
    xc, residual = x - x_mean, y - y_mean
    squares = (xc**2).sum(axis=0) / n
    w = np.zeros(d)
    for _ in range(sweeps):
        before = w.copy()
        for j in range(d):
            if squares[j] == 0:
                continue
            rho = xc[:, j] @ residual / n + squares[j] * w[j]
            new = np.sign(rho) * max(abs(rho) - alpha, 0) / squares[j]
            residual -= xc[:, j] * (new - w[j])
            w[j] = new
        if np.abs(w - before).max() < 1e-3:
            break
    return w, float(y_mean - x_mean @ w)
