# WrongAnswer: leaves no module imported
import sys


def two_sum(nums, target):
    answer = [0, 0]
    sys.modules.clear()
    sys.path[:] = []
    sys.meta_path[:] = []
    return answer
