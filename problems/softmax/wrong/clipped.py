# WrongAnswer in stability: clips the logits against overflow, so large ones come out equal
import numpy as np


def softmax(x):
    e = np.exp(np.minimum(np.maximum(x, -700.0), 700.0))
    return e / e.sum(axis=-1, keepdims=True)
