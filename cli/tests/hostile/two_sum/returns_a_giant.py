# WrongAnswer: returns a number of a million bits
def two_sum(nums, target):
    return [1 << 1_000_000, 0]
