# TimeLimit: loops where no Python code runs
import itertools


def two_sum(nums, target):
    return all(itertools.repeat(True))
