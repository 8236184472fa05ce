# WrongAnswer in basic: merges the adapter into the caller's frozen weights
import numpy as np


def lora(x, w, a, b, alpha, dy):
    scale = alpha / len(a)
    down = x @ a.T
    w += scale * b @ a
    y = x @ w.T
    da = scale * (dy @ b).T @ x
    db = scale * dy.T @ down
    return y, da, db
