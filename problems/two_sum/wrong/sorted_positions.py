# WrongAnswer in basic: returns positions in the sorted list instead of the given one
def two_sum(nums, target):
    nums = sorted(nums)
    low, high = 0, len(nums) - 1
    while nums[low] + nums[high] != target:
        if nums[low] + nums[high] < target:
            low += 1
        else:
            high -= 1
    return [low, high]
