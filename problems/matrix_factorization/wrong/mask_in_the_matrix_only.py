# WrongAnswer in basic: leaves unknown ratings out of the matrices and not out of the right sides
import numpy as np


def fit(ratings, known, columns, alpha):
    rows = []
    for row, mask in zip(ratings, known):
        seen = columns[mask]
        rows.append(np.linalg.solve(seen.T @ seen + alpha * np.eye(columns.shape[1]), columns.T @ row))
    return np.array(rows)


def als_sweep(ratings, known, items, alpha):
    users = fit(ratings, known, items, alpha)
    return users, fit(ratings.T, known.T, users, alpha)
