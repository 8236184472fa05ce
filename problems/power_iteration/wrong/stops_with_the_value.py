# WrongAnswer in basic: stops when the eigenvalue stands still to six digits, when the vector is known to three
import numpy as np


def dominant_eigenpair(a):
    vector = np.random.default_rng(7).standard_normal(len(a))
    value = 0.0
    while True:
        vector = a @ vector
        vector = vector / np.linalg.norm(vector)
        last, value = value, float(vector @ a @ vector)
        if abs(value - last) <= 1e-6 * abs(value):
            return value, vector
