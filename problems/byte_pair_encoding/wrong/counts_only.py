# WrongAnswer in basic: ranks the pairs once and does not count again after a merge
from collections import Counter


def learn_bpe(words, n_merges):
    counts = Counter()
    for word in words:
        counts.update(zip(word, word[1:]))
    return sorted(counts, key=lambda pair: (-counts[pair], pair))[:n_merges]
