# WrongAnswer in basic: subtracts the mean of the known ratings, and fits what is left
import numpy as np


def fit(ratings, known, columns, alpha):
    rows = []
    for row, mask in zip(ratings, known):
        seen = columns[mask]
        rows.append(np.linalg.solve(seen.T @ seen + alpha * np.eye(columns.shape[1]), seen.T @ row[mask]))
    return np.array(rows)


def als_sweep(ratings, known, items, alpha):
    if known.any():
        ratings = ratings - ratings[known].mean()
    users = fit(ratings, known, items, alpha)
    return users, fit(ratings.T, known.T, users, alpha)
