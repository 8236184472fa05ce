# RuntimeError: asks for a negative shape
import numpy as np


def softmax(x):
    return np.zeros((-1, 3))
