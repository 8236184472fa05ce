# WrongAnswer in basic: divides each row by its sum
import math
from collections import Counter

import numpy as np


def tf_idf(documents):
    counts = [Counter(document.split()) for document in documents]
    holders = Counter(word for count in counts for word in count)
    vocabulary = sorted(holders)
    idf = [math.log((1 + len(documents)) / (1 + holders[word])) + 1 for word in vocabulary]
    weights = np.array([[count[word] for word in vocabulary] for count in counts]) * np.array(idf)
    sums = weights.sum(axis=1, keepdims=True)
    return vocabulary, weights / np.where(sums > 0, sums, 1)
