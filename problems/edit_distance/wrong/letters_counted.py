# WrongAnswer in basic: compares how often each letter occurs, not where
from collections import Counter


def edit_distance(a, b):
    missing = Counter(b) - Counter(a)
    extra = Counter(a) - Counter(b)
    return max(sum(missing.values()), sum(extra.values()))
