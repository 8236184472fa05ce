# WrongAnswer in basic: sorts the numbers before grouping them, but forgets to sort the groups by length
from itertools import groupby


def top_k_frequent(nums, k):
    runs = [(x, len(list(run))) for x, run in groupby(sorted(nums))]
    return [x for x, _ in runs[-k:]]
