# WrongAnswer in basic: multiplies the penalty by the number of ratings
import numpy as np


def fit(ratings, known, columns, alpha):
    rows = []
    for row, mask in zip(ratings, known):
        seen = columns[mask]
        penalty = alpha * max(len(seen), 1) * np.eye(columns.shape[1])
        rows.append(np.linalg.solve(seen.T @ seen + penalty, seen.T @ row[mask]))
    return np.array(rows)


def als_sweep(ratings, known, items, alpha):
    users = fit(ratings, known, items, alpha)
    return users, fit(ratings.T, known.T, users, alpha)
