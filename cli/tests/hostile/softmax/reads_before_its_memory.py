# RuntimeError: looks at memory before the array
import numpy as np


def softmax(x):
    outside = np.lib.stride_tricks.as_strided(x, shape=(1000,), strides=(-8,))
    return outside[-1]
