# WrongAnswer in basic: returns a rotated copy instead of changing the list
def rotate(nums, k):
    cut = len(nums) - k % len(nums)
    return nums[cut:] + nums[:cut]
