# Keep the counts, and take back and add only those of words that change — O(u·l + changes) time, O(u·l) memory
from collections import Counter, defaultdict


def learn_bpe(words: list[str], n_merges: int) -> list[tuple[str, str]]:
    occurrences = Counter(words)
    spelt = {word: list(word) for word in occurrences}
    counts, holders = Counter(), defaultdict(set)

    def count(word: str, sign: int) -> None:
        for pair in zip(spelt[word], spelt[word][1:]):
            counts[pair] += sign * occurrences[word]
            holders[pair].add(word)

    for word in spelt:
        count(word, 1)
    merges = []
    while len(merges) < n_merges:
        best = min(counts, key=lambda pair: (-counts[pair], pair), default=None)
        if best is None or counts[best] == 0:
            break
        merges.append(best)
        for word in holders.pop(best):
            count(word, -1)
            symbols = []
            for symbol in spelt[word]:
                # The pair is glued when its second half arrives; a mark keeps it from being glued again.
                if symbols and (symbols[-1], symbol) == (best[0], best[1]):
                    symbols[-1] = best
                else:
                    symbols.append(symbol)
            spelt[word] = ["".join(symbol) for symbol in symbols]
            count(word, 1)
    return merges
