# WrongAnswer in edge: replaces in the text of joined symbols, where a symbol that ends like the first half is taken for it
from collections import Counter


def learn_bpe(words, n_merges):
    corpus = Counter(" ".join(word) for word in words)
    merges = []
    for _ in range(n_merges):
        counts = Counter()
        for text, count in corpus.items():
            symbols = text.split(" ")
            for pair in zip(symbols, symbols[1:]):
                counts[pair] += count
        if not counts:
            break
        best = min(counts, key=lambda pair: (-counts[pair], pair))
        merges.append(best)
        replaced = Counter()
        for text, count in corpus.items():
            replaced[text.replace(" ".join(best), "".join(best))] += count
        corpus = replaced
    return merges
