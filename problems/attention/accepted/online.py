# One key at a time with a running maximum, as in flash attention — O(b·t·s·(d + e)) time, O(b·t·e) memory
import numpy as np


def attention(q: np.ndarray, k: np.ndarray, v: np.ndarray, mask: np.ndarray | None) -> np.ndarray:
    b, t, d = q.shape
    highest = np.full((b, t), -np.inf)
    total = np.zeros((b, t))
    result = np.zeros((b, t, v.shape[-1]))
    for j in range(k.shape[1]):
        scores = (q * k[:, j : j + 1, :]).sum(axis=-1) / d**0.5
        allowed = np.ones(t, dtype=bool) if mask is None else mask[:, j]
        raised = np.where(allowed, np.maximum(highest, scores), highest)
        # A query that has seen no key yet has nothing to rescale.
        kept = np.where(total > 0, np.exp(np.where(total > 0, highest - raised, 0.0)), 0.0)
        weight = np.where(allowed, np.exp(np.where(allowed, scores - raised, 0.0)), 0.0)
        total = total * kept + weight
        result = result * kept[:, :, None] + weight[:, :, None] * v[:, j : j + 1, :]
        highest = raised
    return result / total[:, :, None]
