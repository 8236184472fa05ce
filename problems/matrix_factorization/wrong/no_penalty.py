# WrongAnswer in basic: forgets the penalty, and takes the shortest of the solutions where there are many
import numpy as np


def fit(ratings, known, columns):
    rows = []
    for row, mask in zip(ratings, known):
        seen = columns[mask]
        rows.append(np.linalg.pinv(seen.T @ seen) @ (seen.T @ row[mask]))
    return np.array(rows)


def als_sweep(ratings, known, items, alpha):
    users = fit(ratings, known, items)
    return users, fit(ratings.T, known.T, users)
