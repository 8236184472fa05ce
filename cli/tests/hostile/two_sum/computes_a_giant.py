# TimeLimit: computes a factorial that nobody has time for
import math


def two_sum(nums, target):
    return math.factorial(10**8)
