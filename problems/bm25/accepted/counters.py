# A counter for each document, one sum over the query's words — O(w + n·q) time for w words in all, O(w) memory
import math
from collections import Counter

import numpy as np


def bm25(documents: list[str], query: str, k1: float, b: float) -> np.ndarray:
    counts = [Counter(document.split()) for document in documents]
    lengths = [len(document.split()) for document in documents]
    mean_length = sum(lengths) / len(documents)
    scores = np.zeros(len(documents))
    for word in query.split():
        n_holders = sum(word in count for count in counts)
        idf = math.log(1 + (len(documents) - n_holders + 0.5) / (n_holders + 0.5))
        for i, count in enumerate(counts):
            if word in count:
                saturation = k1 * (1 - b + b * lengths[i] / mean_length)
                scores[i] += idf * count[word] * (k1 + 1) / (count[word] + saturation)
    return scores
