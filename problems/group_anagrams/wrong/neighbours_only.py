# WrongAnswer in basic: groupby without sorting first joins only words that stand side by side
from itertools import groupby


def group_anagrams(words):
    return [list(group) for _, group in groupby(words, key=sorted)]
