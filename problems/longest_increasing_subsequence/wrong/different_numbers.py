# WrongAnswer in basic: counts the different numbers, as if their order did not matter
def longest_increasing(nums):
    return len(set(nums))
