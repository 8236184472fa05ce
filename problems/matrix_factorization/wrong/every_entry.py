# WrongAnswer in basic: fits unknown ratings as if they were given
import numpy as np


def fit(ratings, columns, alpha):
    return np.linalg.solve(columns.T @ columns + alpha * np.eye(columns.shape[1]), columns.T @ ratings.T).T


def als_sweep(ratings, known, items, alpha):
    users = fit(ratings, items, alpha)
    return users, fit(ratings.T, users, alpha)
