# WrongAnswer in basic: writes the new vectors into the caller's items
import numpy as np


def als_sweep(ratings, known, items, alpha):
    penalty = alpha * np.eye(items.shape[1])
    users = np.zeros((len(ratings), items.shape[1]))
    for u, mask in enumerate(known):
        seen = items[mask]
        users[u] = np.linalg.solve(seen.T @ seen + penalty, seen.T @ ratings[u, mask])
    for i, mask in enumerate(known.T):
        seen = users[mask]
        items[i] = np.linalg.solve(seen.T @ seen + penalty, seen.T @ ratings[mask, i])
    return users, items
