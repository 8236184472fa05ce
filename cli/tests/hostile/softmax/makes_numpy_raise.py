# WrongAnswer: makes every warning an error for all who come later
import numpy as np


def softmax(x):
    np.seterr(all="raise")
    np.set_printoptions(precision=1)
    return x
