# WrongAnswer in basic: takes the growth of the length for the eigenvalue, which loses its sign
import numpy as np


def dominant_eigenpair(a):
    vector = np.random.default_rng(7).standard_normal(len(a))
    for _ in range(120):
        vector = a @ vector
        growth = np.linalg.norm(vector)
        vector = vector / growth
    return float(growth), vector
