# WrongAnswer in basic: keeps how often letters occur, but not which ones
from collections import Counter


def group_anagrams(words):
    groups = {}
    for word in words:
        groups.setdefault(tuple(sorted(Counter(word).values())), []).append(word)
    return list(groups.values())
