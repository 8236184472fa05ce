# WrongAnswer in basic: divides alpha by the root of the rank
import numpy as np


def lora(x, w, a, b, alpha, dy):
    scale = alpha / np.sqrt(len(a))
    down = x @ a.T
    y = x @ w.T + scale * down @ b.T
    da = scale * (dy @ b).T @ x
    db = scale * dy.T @ down
    return y, da, db
