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
    """Return the self-attention of x, shape (b, t, d), in n_heads heads, shape (b, t, d)."""
    raise NotImplementedError
