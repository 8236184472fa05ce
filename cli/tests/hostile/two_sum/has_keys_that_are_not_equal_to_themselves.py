# WrongAnswer: returns a dictionary with NaN for keys
def two_sum(nums, target):
    return {float("nan"): 0, float("nan"): 1}
