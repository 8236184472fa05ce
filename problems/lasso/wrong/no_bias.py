# WrongAnswer in basic: fits without a bias
import numpy as np


def fit_lasso(x, y, alpha, sweeps):
    n, d = x.shape
    xc, residual = x, y.copy()
    squares = (xc**2).sum(axis=0) / n
    w = np.zeros(d)
    for _ in range(sweeps):
        for j in range(d):
            if squares[j] == 0:
                continue
            rho = xc[:, j] @ residual / n + squares[j] * w[j]
            new = np.sign(rho) * max(abs(rho) - alpha, 0) / squares[j]
            residual -= xc[:, j] * (new - w[j])
            w[j] = new
    return w, 0.0
