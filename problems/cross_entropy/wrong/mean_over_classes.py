# WrongAnswer in basic: divides by the number of logits instead of samples
import numpy as np


def cross_entropy(logits, targets):
    highest = logits.max(axis=1)
    log_total = highest + np.log(np.exp(logits - highest[:, None]).sum(axis=1))
    return float((log_total - logits[np.arange(len(targets)), targets]).sum() / logits.size)
