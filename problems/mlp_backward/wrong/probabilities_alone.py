# WrongAnswer in basic: forgets to subtract the one-hot labels
import numpy as np


def mlp_backward(x, y, w1, b1, w2, b2):
    n = len(x)
    hidden = np.tanh(x @ w1 + b1)
    logits = hidden @ w2 + b2
    shifted = logits - logits.max(axis=1, keepdims=True)
    log_probs = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    loss = -log_probs[np.arange(n), y].mean()
    d_logits = np.exp(log_probs)
    d_logits /= n
    d_before = d_logits @ w2.T * (1 - hidden**2)
    return loss, x.T @ d_before, d_before.sum(axis=0), hidden.T @ d_logits, d_logits.sum(axis=0)
