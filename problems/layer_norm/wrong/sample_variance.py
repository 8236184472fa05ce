# WrongAnswer in basic: divides by d − 1 instead of d
import numpy as np


def layer_norm(x, gamma, beta, eps):
    centred = x - x.mean(axis=-1, keepdims=True)
    variance = (centred**2).sum(axis=-1, keepdims=True) / max(x.shape[-1] - 1, 1)
    return gamma * centred / np.sqrt(variance + eps) + beta
