# WrongAnswer: computes in the place of its argument
import numpy as np


def softmax(x):
    np.exp(x - x.max(axis=-1, keepdims=True), out=x)
    x /= x.sum(axis=-1, keepdims=True)
    return x
