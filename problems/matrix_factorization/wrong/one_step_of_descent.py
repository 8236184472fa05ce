# WrongAnswer in basic: takes a gradient step instead of going to the minimum
import numpy as np


def als_sweep(ratings, known, items, alpha):
    rate = 0.05
    users = np.zeros((len(ratings), items.shape[1]))
    errors = np.where(known, ratings - users @ items.T, 0.0)
    users = users + rate * (errors @ items - alpha * users)
    errors = np.where(known, ratings - users @ items.T, 0.0)
    return users, items + rate * (errors.T @ users - alpha * items)
