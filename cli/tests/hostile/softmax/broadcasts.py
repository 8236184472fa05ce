# WrongAnswer: returns one number for all
import numpy as np


def softmax(x):
    return np.float64(1 / x.shape[1])
