# WrongAnswer: returns an array of objects that equal everything
import numpy as np


class Right(float):
    __eq__ = lambda self, other: True
    __hash__ = lambda self: 0
    __float__ = lambda self: 0.5


def softmax(x):
    y = np.empty(x.shape, dtype=object)
    y.fill(Right(3.0))
    return y
