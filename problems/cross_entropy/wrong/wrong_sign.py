# WrongAnswer in basic: forgets the minus sign
import numpy as np


def cross_entropy(logits, targets):
    highest = logits.max(axis=1)
    log_total = highest + np.log(np.exp(logits - highest[:, None]).sum(axis=1))
    return float((logits[np.arange(len(targets)), targets] - log_total).mean())
