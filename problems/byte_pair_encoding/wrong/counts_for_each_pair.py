# TooSlow in performance: counts the whole corpus again for each pair, O(m·n·l·p) for p pairs
from collections import Counter


def learn_bpe(words, n_merges):
    corpus = [list(word) for word in words]
    merges = []
    for _ in range(n_merges):
        counts = Counter(pair for symbols in corpus for pair in zip(symbols, symbols[1:]))
        if not counts:
            break
        best = max(sorted(counts), key=lambda pair: sum(
            1 for symbols in corpus for found in zip(symbols, symbols[1:]) if found == pair
        ))
        merges.append(best)
        for symbols in corpus:
            i = 0
            while i + 1 < len(symbols):
                if (symbols[i], symbols[i + 1]) == best:
                    symbols[i : i + 2] = [symbols[i] + symbols[i + 1]]
                i += 1
    return merges
