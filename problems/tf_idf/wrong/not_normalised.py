# WrongAnswer in basic: divides the counts by the document's length instead of the row by its own
import math
from collections import Counter

import numpy as np


def tf_idf(documents):
    counts = [Counter(document.split()) for document in documents]
    holders = Counter(word for count in counts for word in count)
    vocabulary = sorted(holders)
    idf = [math.log((1 + len(documents)) / (1 + holders[word])) + 1 for word in vocabulary]
    shares = [[count[word] / max(sum(count.values()), 1) for word in vocabulary] for count in counts]
    return vocabulary, np.array(shares) * np.array(idf)
