# WrongAnswer in stability: shifts by the maximum of the whole batch, so rows far below it underflow
import numpy as np


def softmax(x):
    e = np.exp(x - x.max())
    return e / e.sum(axis=-1, keepdims=True)
