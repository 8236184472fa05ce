# WrongAnswer in edge: starts with all ones, which may be orthogonal to the eigenvector
import numpy as np


def dominant_eigenpair(a):
    vector = np.ones(len(a))
    for _ in range(120):
        vector = a @ vector
        vector = vector / max(np.linalg.norm(vector), 1e-300)
    return float(vector @ a @ vector), vector
