# WrongAnswer in basic: binds a new list to the name and leaves the caller's as it was
def rotate(nums, k):
    k %= len(nums)
    nums = nums[-k:] + nums[:-k]
