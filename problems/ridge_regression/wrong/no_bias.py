# WrongAnswer in basic: fits without a bias
import numpy as np


def fit_ridge(x, y, alpha):
    return np.linalg.solve(x.T @ x + alpha * np.eye(x.shape[1]), x.T @ y), 0.0
