# WrongAnswer in basic: penalises the bias as one more weight
import numpy as np


def fit_lasso(x, y, alpha, sweeps):
    a = np.column_stack([x, np.ones(len(x))])
    n, d = a.shape
    residual = y.copy()
    squares = (a**2).sum(axis=0) / n
    w = np.zeros(d)
    for _ in range(sweeps):
        for j in range(d):
            if squares[j] == 0:
                continue
            rho = a[:, j] @ residual / n + squares[j] * w[j]
            new = np.sign(rho) * max(abs(rho) - alpha, 0) / squares[j]
            residual -= a[:, j] * (new - w[j])
            w[j] = new
    return w[:-1], float(w[-1])
