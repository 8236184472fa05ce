# WrongAnswer in basic: looks for words in the text, and finds them inside other words
import math
from collections import Counter

import numpy as np


def tf_idf(documents):
    counts = [Counter(document.split()) for document in documents]
    vocabulary = sorted(set(word for count in counts for word in count))
    holders = [sum(word in document for document in documents) for word in vocabulary]
    idf = [math.log((1 + len(documents)) / (1 + holder)) + 1 for holder in holders]
    weights = np.array([[count[word] for word in vocabulary] for count in counts]) * np.array(idf)
    lengths = np.linalg.norm(weights, axis=1, keepdims=True)
    return vocabulary, weights / np.where(lengths > 0, lengths, 1)
