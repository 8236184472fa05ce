# WrongAnswer in stability: takes the exponential of the scores as they are, which overflows
import numpy as np


def attention(q, k, v, mask):
    weights = np.exp(q @ k.swapaxes(-1, -2) / np.sqrt(q.shape[-1]))
    if mask is not None:
        weights = np.where(mask, weights, 0.0)
    weights = weights / weights.sum(axis=-1, keepdims=True)
    return weights @ v
