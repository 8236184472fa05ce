# WrongAnswer in basic: adds an epsilon to the sum, which bends every probability
import numpy as np


def softmax(x):
    e = np.exp(x - x.max(axis=-1, keepdims=True))
    return e / (e.sum(axis=-1, keepdims=True) + 1e-6)
