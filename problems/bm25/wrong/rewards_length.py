# WrongAnswer in basic: divides the mean length by the length
import math
from collections import Counter

import numpy as np


def bm25(documents, query, k1, b):
    counts = [Counter(document.split()) for document in documents]
    lengths = [len(document.split()) for document in documents]
    mean_length = sum(lengths) / len(documents)
    scores = np.zeros(len(documents))
    for word in query.split():
        n_holders = sum(word in count for count in counts)
        idf = math.log(1 + (len(documents) - n_holders + 0.5) / (n_holders + 0.5))
        for i, count in enumerate(counts):
            if word in count:
                saturation = k1 * (1 - b + b * mean_length / lengths[i])
                scores[i] += idf * count[word] * (k1 + 1) / (count[word] + saturation)
    return scores
