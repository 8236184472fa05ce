# WrongAnswer in basic: takes the largest eigenvalue, although a negative one may be larger in magnitude
import numpy as np


def dominant_eigenpair(a):
    values, vectors = np.linalg.eigh(a)
    return float(values[-1]), vectors[:, -1]
