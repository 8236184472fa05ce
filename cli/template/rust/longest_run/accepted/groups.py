# Group equal neighbours — O(n)
from itertools import groupby


def longest_run(nums):
    return max((len(list(run)) for _, run in groupby(nums)), default=0)
