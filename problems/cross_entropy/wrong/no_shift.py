# WrongAnswer in stability: sums the exponentials as they are, which overflows
import numpy as np


def cross_entropy(logits, targets):
    log_total = np.log(np.exp(logits).sum(axis=1))
    return float((log_total - logits[np.arange(len(targets)), targets]).mean())
