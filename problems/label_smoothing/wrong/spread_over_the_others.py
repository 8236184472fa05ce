# WrongAnswer in basic: spreads the share over the other classes only
import numpy as np


def label_smoothing(logits, targets, smoothing, ignore):
    k = logits.shape[1]
    counted = (targets != ignore)[:, None]
    m = max(counted.sum(), 1)
    shifted = logits - logits.max(axis=1, keepdims=True)
    log_p = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    labels = (1 - smoothing) * (targets[:, None] == np.arange(k)) + smoothing / max(k - 1, 1) * (targets[:, None] != np.arange(k))
    loss = -(counted * labels * log_p).sum() / m
    return float(loss), counted * (np.exp(log_p) - labels) / m
