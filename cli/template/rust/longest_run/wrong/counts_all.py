# WrongAnswer in few: counts equal numbers wherever they stand
from collections import Counter


def longest_run(nums):
    return max(Counter(nums).values(), default=0)
