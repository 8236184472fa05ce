# Sort by score and by relevance, and discount both — O(n log n) time, O(n) memory
import numpy as np


def dcg(relevance: np.ndarray) -> float:
    gains = 2.0**relevance - 1
    return float((gains / np.log2(np.arange(len(gains)) + 2)).sum())


def ndcg(relevance: np.ndarray, scores: np.ndarray, k: int) -> float:
    best = dcg(np.sort(relevance)[::-1][:k])
    if best == 0:
        return 0.0
    # The sort is stable: items with equal scores stay in their order.
    keys = (-scores).tolist()
    ranked = sorted(range(len(keys)), key=keys.__getitem__)
    return dcg(relevance[ranked[:k]]) / best
