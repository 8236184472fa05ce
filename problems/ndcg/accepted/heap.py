# Plain Python, the k best from a heap — O(n log k) time, O(k) memory
import heapq
import math

import numpy as np


def ndcg(relevance: np.ndarray, scores: np.ndarray, k: int) -> float:
    grades = relevance.tolist()

    def dcg(ranked: list[int]) -> float:
        return sum((2**grade - 1) / math.log2(rank + 1) for rank, grade in enumerate(ranked, start=1))

    best = dcg(heapq.nlargest(k, grades))
    first = heapq.nsmallest(k, zip((-scores).tolist(), range(len(grades))))
    return dcg([grades[i] for _, i in first]) / best if best else 0.0
