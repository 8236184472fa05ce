# WrongAnswer in basic: keeps the vector of an item that nobody has rated
import numpy as np


def fit(ratings, known, columns, alpha):
    rows = []
    for row, mask in zip(ratings, known):
        seen = columns[mask]
        rows.append(np.linalg.solve(seen.T @ seen + alpha * np.eye(columns.shape[1]), seen.T @ row[mask]))
    return np.array(rows)


def als_sweep(ratings, known, items, alpha):
    users = fit(ratings, known, items, alpha)
    fitted = fit(ratings.T, known.T, users, alpha)
    return users, np.where(known.any(axis=0)[:, None], fitted, items)
