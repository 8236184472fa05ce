# WrongAnswer in basic: takes the logarithm to base 10
import math
from collections import Counter

import numpy as np


def tf_idf(documents):
    counts = [Counter(document.split()) for document in documents]
    holders = Counter(word for count in counts for word in count)
    vocabulary = sorted(holders)
    idf = [math.log10((1 + len(documents)) / (1 + holders[word])) + 1 for word in vocabulary]
    weights = np.array([[count[word] for word in vocabulary] for count in counts]) * np.array(idf)
    lengths = np.linalg.norm(weights, axis=1, keepdims=True)
    return vocabulary, weights / np.where(lengths > 0, lengths, 1)
