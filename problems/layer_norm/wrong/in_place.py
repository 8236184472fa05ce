# WrongAnswer in basic: centres the caller's own array
import numpy as np


def layer_norm(x, gamma, beta, eps):
    x -= x.mean(axis=-1, keepdims=True)
    variance = np.mean(x * x, axis=-1, keepdims=True)
    return gamma * x / np.sqrt(variance + eps) + beta
