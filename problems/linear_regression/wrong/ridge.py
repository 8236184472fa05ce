# WrongAnswer in basic: adds a little to the diagonal for stability, which is another model
import numpy as np


def fit_linear_regression(x, y):
    a = np.column_stack([x, np.ones(len(x))])
    theta = np.linalg.solve(a.T @ a + 1e-3 * np.eye(a.shape[1]), a.T @ y)
    return theta[:-1], float(theta[-1])
