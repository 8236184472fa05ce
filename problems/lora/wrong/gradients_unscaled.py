# WrongAnswer in basic: forgets the scale in the gradients
import numpy as np


def lora(x, w, a, b, alpha, dy):
    scale = alpha / len(a)
    down = x @ a.T
    y = x @ w.T + scale * down @ b.T
    da = (dy @ b).T @ x
    db = dy.T @ down
    return y, da, db
