# RuntimeError: returns an array that contains itself
import numpy as np


def softmax(x):
    y = np.empty(1, dtype=object)
    y[0] = y
    return y
