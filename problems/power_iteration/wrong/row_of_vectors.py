# WrongAnswer in basic: takes a row of the matrix whose columns are the eigenvectors
import numpy as np


def dominant_eigenpair(a):
    values, vectors = np.linalg.eigh(a)
    dominant = np.argmax(np.abs(values))
    return float(values[dominant]), vectors[dominant]
