# An inverted index: only documents that hold a word are looked at — O(w + postings of the query) time, O(w) memory
import math
from collections import defaultdict

import numpy as np


def bm25(documents: list[str], query: str, k1: float, b: float) -> np.ndarray:
    postings = defaultdict(lambda: defaultdict(int))
    lengths = np.zeros(len(documents))
    for i, document in enumerate(documents):
        for word in document.split():
            postings[word][i] += 1
            lengths[i] += 1
    penalties = k1 * (1 - b + b * lengths / lengths.mean())
    scores = np.zeros(len(documents))
    for word in query.split():
        holders = np.array(list(postings[word]), dtype=int)
        counts = np.array(list(postings[word].values()), dtype=float)
        idf = math.log((len(documents) + 1) / (len(holders) + 0.5))
        scores[holders] += idf * (k1 + 1) * counts / (counts + penalties[holders])
    return scores
