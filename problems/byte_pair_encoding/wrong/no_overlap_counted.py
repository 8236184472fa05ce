# WrongAnswer in basic: counts a pair in a run of equal symbols only as often as it can be merged
from collections import Counter


def merge(symbols, pair):
    result, i = [], 0
    while i < len(symbols):
        if i + 1 < len(symbols) and (symbols[i], symbols[i + 1]) == pair:
            result.append(symbols[i] + symbols[i + 1])
            i += 2
        else:
            result.append(symbols[i])
            i += 1
    return result


def learn_bpe(words, n_merges):
    corpus = [(list(word), count) for word, count in Counter(words).items()]
    merges = []
    for _ in range(n_merges):
        counts = Counter()
        for symbols, count in corpus:
            last = None
            for i, pair in enumerate(zip(symbols, symbols[1:])):
                if pair == last:
                    last = None
                    continue
                counts[pair] += count
                last = pair
        if not counts:
            break
        best = min(counts, key=lambda pair: (-counts[pair], pair))
        merges.append(best)
        corpus = [(merge(symbols, best), count) for symbols, count in corpus]
    return merges
