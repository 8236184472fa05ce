# WrongAnswer in stability: takes 10⁴ off the scores of later positions, which may still be the largest
import numpy as np


def multi_head_attention(x, w_q, w_k, w_v, w_o, n_heads, causal):
    b, t, d = x.shape

    def heads(w):
        return (x @ w).reshape(b, t, n_heads, d // n_heads).transpose(0, 2, 1, 3)

    q, k, v = heads(w_q), heads(w_k), heads(w_v)
    scores = q @ k.transpose(0, 1, 3, 2) / np.sqrt(d // n_heads)
    if causal:
        scores = scores - 1e4 * np.triu(np.ones((t, t)), 1)
    weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
    weights /= weights.sum(axis=-1, keepdims=True)
    return (weights @ v).transpose(0, 2, 1, 3).reshape(b, t, d) @ w_o
