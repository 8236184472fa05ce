# Plain Python, one query at a time over the keys it may look at — O(b·t·s·(d + e)) time, O(s) memory beside the result
import math

import numpy as np


def attention(q: np.ndarray, k: np.ndarray, v: np.ndarray, mask: np.ndarray | None) -> np.ndarray:
    b, t, d = q.shape
    s, e = v.shape[1:]
    result = np.zeros((b, t, e))
    for queries, keys, values, rows in zip(q.tolist(), k.tolist(), v.tolist(), result):
        for i, query in enumerate(queries):
            seen = [j for j in range(s) if mask is None or mask[i, j]]
            scores = [sum(a * c for a, c in zip(query, keys[j])) / math.sqrt(d) for j in seen]
            highest = max(scores)
            weights = [math.exp(score - highest) for score in scores]
            total = sum(weights)
            for c in range(e):
                rows[i, c] = sum(w * values[j][c] for w, j in zip(weights, seen)) / total
    return result
