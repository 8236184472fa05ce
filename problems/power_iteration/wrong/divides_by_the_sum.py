# WrongAnswer in basic: divides by the sum of the elements, which may be zero for a vector that is not
import numpy as np


def dominant_eigenpair(a):
    vector = np.random.default_rng(7).random(len(a))
    for _ in range(120):
        vector = a @ vector
        vector = vector / vector.sum()
    return float(vector @ a @ vector), vector
