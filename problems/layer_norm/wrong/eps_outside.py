# WrongAnswer in basic: adds eps to the deviation instead of the variance
import numpy as np


def layer_norm(x, gamma, beta, eps):
    centred = x - x.mean(axis=-1, keepdims=True)
    deviation = np.sqrt((centred**2).mean(axis=-1, keepdims=True))
    return gamma * centred / (deviation + eps) + beta
