# WrongAnswer in basic: selects whole columns instead of one logit a row
import numpy as np


def cross_entropy(logits, targets):
    highest = logits.max(axis=1, keepdims=True)
    log_total = highest + np.log(np.exp(logits - highest).sum(axis=1, keepdims=True))
    return float((log_total - logits[:, targets]).mean())
