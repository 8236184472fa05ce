# Plain Python: take the most probable from a heap until there is enough — O(b·(k + m·log k)) time for m kept, O(k) memory
import heapq

import numpy as np


def top_p_filter(probs: np.ndarray, p: float) -> np.ndarray:
    result = []
    for row in probs.tolist():
        heap = [(-prob, i) for i, prob in enumerate(row)]
        heapq.heapify(heap)
        kept, total = [], 0.0
        while total < p:
            prob, i = heapq.heappop(heap)
            kept.append(i)
            total -= prob
        filtered = [0.0] * len(row)
        for i in kept:
            filtered[i] = row[i] / total
        result.append(filtered)
    return np.array(result)
