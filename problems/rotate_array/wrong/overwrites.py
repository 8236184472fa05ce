# WrongAnswer in basic: overwrites items that are still needed
def rotate(nums, k):
    n = len(nums)
    for i in range(n):
        nums[(i + k) % n] = nums[i]
