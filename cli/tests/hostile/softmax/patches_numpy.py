# WrongAnswer: makes functions of NumPy lie
import numpy as np


def softmax(x):
    for name in ("exp", "max", "sum", "array", "asarray", "allclose", "float64", "ndarray"):
        setattr(np, name, None)
    np.linalg.norm = np.random.rand = np.testing.assert_allclose = None
    return x
