# WrongAnswer in causal: sets weights to 0 after the softmax, so that they do not sum to 1
import numpy as np


def multi_head_attention(x, w_q, w_k, w_v, w_o, n_heads, causal):
    b, t, d = x.shape

    def split(projected):
        return projected.reshape(b, t, n_heads, d // n_heads).transpose(0, 2, 1, 3)

    q, k, v = split(x @ w_q), split(x @ w_k), split(x @ w_v)
    scores = q @ k.transpose(0, 1, 3, 2) / np.sqrt(d // n_heads)
    weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
    weights = weights / weights.sum(axis=-1, keepdims=True)
    if causal:
        weights = weights * np.tril(np.ones((t, t)))
    return (weights @ v).transpose(0, 2, 1, 3).reshape(b, t, d) @ w_o
