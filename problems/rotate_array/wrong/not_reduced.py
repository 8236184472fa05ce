# WrongAnswer in basic: does not reduce k, and a slice longer than the list is the whole list
def rotate(nums, k):
    nums[:] = nums[-k:] + nums[:-k]
