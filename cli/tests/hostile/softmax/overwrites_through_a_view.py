# WrongAnswer: writes into its argument through a view of it
import numpy as np


def softmax(x):
    e = np.exp(x - x.max(axis=-1, keepdims=True))
    y = e / e.sum(axis=-1, keepdims=True)
    x.T[::-1].reshape(-1, order="F")
    np.lib.stride_tricks.as_strided(x, shape=(1, 1))[0, 0] += 1.0
    return y
