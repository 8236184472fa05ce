# WrongAnswer in basic: scales the gradient by a on both ways
import numpy as np


def lora(x, w, a, b, alpha, dy):
    scale = alpha / len(a)
    down = x @ a.T
    y = x @ w.T + scale * down @ b.T
    da = scale**2 * (dy @ b).T @ x
    db = scale * dy.T @ down
    return y, da, db
