# Accepted: keeps the answer and changes it when the next is asked for
import numpy as np


kept = []


def softmax(x):
    e = np.exp(x - x.max(axis=-1, keepdims=True))
    y = e / e.sum(axis=-1, keepdims=True)
    for old in kept:
        old[:] = 0
    kept.append(y)
    return y
