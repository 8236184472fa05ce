# WrongAnswer in basic: divides by the sum of the whole array, so the rows do not sum to 1
import numpy as np


def softmax(x):
    e = np.exp(x - x.max(axis=-1, keepdims=True))
    return e / e.sum()
