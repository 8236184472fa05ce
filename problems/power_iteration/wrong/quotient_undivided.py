# WrongAnswer in basic: scales the vector by its largest element and takes v·Av for the eigenvalue without dividing by v·v
import numpy as np


def dominant_eigenpair(a):
    vector = np.random.default_rng(7).standard_normal(len(a))
    for _ in range(120):
        vector = a @ vector
        vector = vector / np.abs(vector).max()
    return float(vector @ a @ vector), vector
