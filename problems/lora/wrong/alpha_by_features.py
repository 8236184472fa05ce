# WrongAnswer in basic: divides alpha by the number of features
import numpy as np


def lora(x, w, a, b, alpha, dy):
    scale = alpha / x.shape[1]
    down = x @ a.T
    y = x @ w.T + scale * down @ b.T
    da = scale * (dy @ b).T @ x
    db = scale * dy.T @ down
    return y, da, db
