# WrongAnswer in basic: stops after ten steps
import numpy as np


def dominant_eigenpair(a):
    vector = np.random.default_rng(7).standard_normal(len(a))
    for _ in range(10):
        vector = a @ vector
        vector = vector / np.linalg.norm(vector)
    return float(vector @ a @ vector), vector
