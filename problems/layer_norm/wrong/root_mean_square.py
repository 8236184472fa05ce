# WrongAnswer in basic: divides by the root mean square and never centres
import numpy as np


def layer_norm(x, gamma, beta, eps):
    square = (x**2).mean(axis=-1, keepdims=True)
    return gamma * x / np.sqrt(square + eps) + beta
