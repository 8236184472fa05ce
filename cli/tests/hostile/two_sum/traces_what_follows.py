# WrongAnswer: leaves hooks behind
import sys


def hook(*_):
    raise RuntimeError("traced")


def two_sum(nums, target):
    answer = [0, 0]
    sys.excepthook = sys.unraisablehook = sys.displayhook = hook
    sys.setrecursionlimit(60)
    sys.settrace(hook)
    return answer
