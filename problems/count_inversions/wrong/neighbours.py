# WrongAnswer in basic: looks at neighbours only
def count_inversions(nums):
    return sum(x > y for x, y in zip(nums, nums[1:]))
