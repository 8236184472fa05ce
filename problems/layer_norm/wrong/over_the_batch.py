# WrongAnswer in basic: normalises over the batch, axis 0, as batch normalisation does
import numpy as np


def layer_norm(x, gamma, beta, eps):
    centred = x - x.mean(axis=0)
    variance = (centred**2).mean(axis=0)
    return gamma * centred / np.sqrt(variance + max(eps, 1e-12)) + beta
