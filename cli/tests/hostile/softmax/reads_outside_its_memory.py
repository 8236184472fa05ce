# RuntimeError: looks at memory beyond the array
import numpy as np


def softmax(x):
    outside = np.lib.stride_tricks.as_strided(x, shape=(10**6,), strides=(8,))
    return outside[-1]
