# Plain loops: a position at a time over what it may see, as a cache would — O(b·t·d·(t + d)) time, O(t) memory beside the projections
import math

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
    width = d // n_heads
    q, k, v = x @ w_q, x @ w_k, x @ w_v
    heads = np.zeros((b, t, d))
    for entry in range(b):
        for start in range(0, d, width):
            own = slice(start, start + width)
            for i in range(t):
                seen = i + 1 if causal else t
                scores = (k[entry, :seen, own] @ q[entry, i, own] / math.sqrt(width)).tolist()
                top = max(scores)
                weights = [math.exp(score - top) for score in scores]
                heads[entry, i, own] = np.array(weights) @ v[entry, :seen, own] / sum(weights)
    return heads @ w_o
