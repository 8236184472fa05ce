# WrongAnswer in basic: averages the gradients over the rows
import numpy as np


def lora(x, w, a, b, alpha, dy):
    scale = alpha / len(a)
    down = x @ a.T
    y = x @ w.T + scale * down @ b.T
    da = scale * (dy @ b).T @ x
    db = scale * dy.T @ down
    return y, da / len(x), db / len(x)
