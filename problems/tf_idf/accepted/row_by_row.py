# Plain Python for the weights, only the words that a document has — O(words + n·m) time and memory
import math

import numpy as np


def tf_idf(documents: list[str]) -> tuple[list[str], np.ndarray]:
    texts = [document.split() for document in documents]
    vocabulary = sorted(set(word for text in texts for word in text))
    place = {word: j for j, word in enumerate(vocabulary)}
    n_holders = [0] * len(vocabulary)
    for text in texts:
        for word in set(text):
            n_holders[place[word]] += 1
    result = np.zeros((len(texts), len(vocabulary)))
    for text, row in zip(texts, result):
        for word in text:
            j = place[word]
            row[j] += math.log((1 + len(texts)) / (1 + n_holders[j])) + 1
        if text:
            row /= math.sqrt(row @ row)
    return vocabulary, result
