# RuntimeError: returns what never ends
import itertools


def two_sum(nums, target):
    return itertools.count()
