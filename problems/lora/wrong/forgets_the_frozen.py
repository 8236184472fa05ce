# WrongAnswer in basic: returns what the adapter adds, without the frozen layer
import numpy as np


def lora(x, w, a, b, alpha, dy):
    scale = alpha / len(a)
    down = x @ a.T
    y = scale * down @ b.T
    da = scale * (dy @ b).T @ x
    db = scale * dy.T @ down
    return y, da, db
