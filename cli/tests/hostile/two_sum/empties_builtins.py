# WrongAnswer: leaves no builtins
import builtins


def two_sum(nums, target):
    answer = [0, 0]
    vars(builtins).clear()
    return answer
