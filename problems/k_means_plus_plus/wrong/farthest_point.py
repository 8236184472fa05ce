# WrongAnswer in basic: takes the point farthest from the centres, whatever was drawn
import numpy as np


def k_means_plus_plus(x, uniforms):
    chosen = [int(uniforms[0] * len(x))]
    nearest = ((x - x[chosen[0]]) ** 2).sum(axis=1)
    for _ in uniforms[1:]:
        i = int(nearest.argmax())
        chosen.append(i)
        nearest = np.minimum(nearest, ((x - x[i]) ** 2).sum(axis=1))
    return np.array(chosen)
