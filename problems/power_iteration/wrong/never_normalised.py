# WrongAnswer in basic: lets the vector grow until it overflows
import numpy as np


def dominant_eigenpair(a):
    vector = np.random.default_rng(7).standard_normal(len(a))
    for _ in range(400):
        vector = a @ vector
    return float(vector @ a @ vector / (vector @ vector)), vector / np.linalg.norm(vector)
