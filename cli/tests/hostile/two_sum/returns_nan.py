# WrongAnswer: returns what is not even equal to itself
def two_sum(nums, target):
    return [float("nan"), float("nan")]
