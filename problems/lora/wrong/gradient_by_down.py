# WrongAnswer in basic: takes the sum over rows of what comes back to the rank for the gradient by a
import numpy as np


def lora(x, w, a, b, alpha, dy):
    scale = alpha / len(a)
    down = x @ a.T
    y = x @ w.T + scale * down @ b.T
    da = scale * (dy @ b).sum(axis=0)[:, None] * np.ones(x.shape[1])
    db = scale * dy.T @ down
    return y, da, db
