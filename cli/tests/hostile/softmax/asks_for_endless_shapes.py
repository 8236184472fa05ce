# RuntimeError: asks for a shape whose size is no number
import numpy as np


def softmax(x):
    return np.zeros((2**40, 2**40))
