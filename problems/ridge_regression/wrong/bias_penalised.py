# WrongAnswer in basic: penalises the bias with the weights
import numpy as np


def fit_ridge(x, y, alpha):
    a = np.column_stack([x, np.ones(len(x))])
    parameters = np.linalg.solve(a.T @ a + alpha * np.eye(a.shape[1]), a.T @ y)
    return parameters[:-1], float(parameters[-1])
