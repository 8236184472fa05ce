# WrongAnswer in stability: shifts by the maximum of the whole batch, so rows far below it become log 0
import numpy as np


def cross_entropy(logits, targets):
    highest = logits.max()
    log_total = highest + np.log(np.exp(logits - highest).sum(axis=1))
    return float((log_total - logits[np.arange(len(targets)), targets]).mean())
