# WrongAnswer in basic: moves the window by its length instead of by one
def max_sliding_window(nums, k):
    return [max(nums[i : i + k]) for i in range(0, len(nums) - k + 1, k)]
