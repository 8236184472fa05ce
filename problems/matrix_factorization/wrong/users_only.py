# WrongAnswer in basic: returns the items as they were given, without their half of the sweep
import numpy as np


def als_sweep(ratings, known, items, alpha):
    users = []
    for row, mask in zip(ratings, known):
        seen = items[mask]
        users.append(np.linalg.solve(seen.T @ seen + alpha * np.eye(items.shape[1]), seen.T @ row[mask]))
    return np.array(users), items.copy()
