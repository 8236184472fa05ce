# Heads as an axis of the batch, masked scores, a shifted softmax — O(b·t·d·(t + d)) time, O(b·h·t²) memory
import numpy as np


def multi_head_attention(
    x: np.ndarray,
    w_q: np.ndarray,
    w_k: np.ndarray,
    w_v: np.ndarray,
    w_o: np.ndarray,
    n_heads: int,
    causal: bool,
) -> np.ndarray:
    b, t, d = x.shape

    def split(projected: np.ndarray) -> np.ndarray:
        return projected.reshape(b, t, n_heads, d // n_heads).transpose(0, 2, 1, 3)

    q, k, v = split(x @ w_q), split(x @ w_k), split(x @ w_v)
    scores = q @ k.transpose(0, 1, 3, 2) / np.sqrt(d // n_heads)
    if causal:
        scores = np.where(np.tril(np.ones((t, t), dtype=bool)), scores, -np.inf)
    weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
    weights = weights / weights.sum(axis=-1, keepdims=True)
    return (weights @ v).transpose(0, 2, 1, 3).reshape(b, t, d) @ w_o
