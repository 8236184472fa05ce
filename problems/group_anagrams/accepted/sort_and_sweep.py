# Sort the words by their sorted letters and cut between different ones — O(n l log l + n log n) time
from itertools import groupby


def group_anagrams(words: list[str]) -> list[list[str]]:
    return [list(group) for _, group in groupby(sorted(words, key=sorted), key=sorted)]
