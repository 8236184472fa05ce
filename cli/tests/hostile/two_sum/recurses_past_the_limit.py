# RuntimeError: raises the limit and never stops calling itself
import sys

sys.setrecursionlimit(10**9)


def two_sum(nums, target):
    return two_sum(nums, target)
