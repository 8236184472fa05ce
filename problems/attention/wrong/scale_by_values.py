# WrongAnswer in basic: divides by the square root of the values' length e
import numpy as np


def attention(q, k, v, mask):
    scores = q @ k.swapaxes(-1, -2) / np.sqrt(v.shape[-1])
    if mask is not None:
        scores = np.where(mask, scores, -np.inf)
    weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
    weights = weights / weights.sum(axis=-1, keepdims=True)
    return weights @ v
