# WrongAnswer in basic: clears tokens in the caller's own array
import numpy as np


def top_p_filter(probs, p):
    for row in probs:
        order = np.argsort(-row, kind="stable")
        falling = row[order]
        row[order[np.cumsum(falling) - falling >= p]] = 0.0
    return probs / probs.sum(axis=1, keepdims=True)
