# RuntimeError in basic: drops the axis, so (b, k) and (b,) do not broadcast
import numpy as np


def softmax(x):
    e = np.exp(x - x.max(axis=-1))
    return e / e.sum(axis=-1)
