# WrongAnswer: puts things in the place of modules
import sys


def two_sum(nums, target):
    for name in list(sys.modules):
        sys.modules[name] = None
    sys.modules["numpy"] = "numpy"
    return [0, 0]
