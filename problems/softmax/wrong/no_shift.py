# WrongAnswer in stability: takes the formula as it stands, which overflows for large logits
import numpy as np


def softmax(x):
    e = np.exp(x)
    return e / e.sum(axis=-1, keepdims=True)
