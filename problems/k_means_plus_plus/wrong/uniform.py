# WrongAnswer in basic: draws every centre uniformly from the points that are left, as plain random seeding does
import numpy as np


def k_means_plus_plus(x, uniforms):
    left = list(range(len(x)))
    chosen = []
    for u in uniforms:
        if not left:
            left = list(range(len(x)))
        chosen.append(left.pop(int(u * len(left))))
    return np.array(chosen)
