# WrongAnswer: stops in a debugger that is not there
def two_sum(nums, target):
    breakpoint()
    return [0, 0]
