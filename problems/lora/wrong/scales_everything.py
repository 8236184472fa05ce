# WrongAnswer in basic: scales the frozen part as well
import numpy as np


def lora(x, w, a, b, alpha, dy):
    scale = alpha / len(a)
    down = x @ a.T
    y = scale * (x @ w.T + down @ b.T)
    da = scale * (dy @ b).T @ x
    db = scale * dy.T @ down
    return y, da, db
