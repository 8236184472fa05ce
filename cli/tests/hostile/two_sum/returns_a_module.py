# RuntimeError: returns a module
import sys


def two_sum(nums, target):
    return sys
