# WrongAnswer in basic: sends the gradient by a back through the whole layer, frozen weights and all
import numpy as np


def lora(x, w, a, b, alpha, dy):
    scale = alpha / len(a)
    down = x @ a.T
    y = x @ w.T + scale * down @ b.T
    dx = dy @ (w + scale * b @ a)
    da = scale * (dy @ b).T @ dx
    db = scale * dy.T @ down
    return y, da, db
