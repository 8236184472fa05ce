# RuntimeError: looks at objects as numbers
import numpy as np


def softmax(x):
    return np.array([x, None, "text"], dtype=object).view(np.int64)
