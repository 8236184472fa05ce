# TimeLimit: has a regular expression that tries everything
import re


def two_sum(nums, target):
    return re.match("(a+)+$", "a" * 64 + "b")
