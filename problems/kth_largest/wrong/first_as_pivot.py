# TooSlow in performance: the first item as pivot takes a sorted list apart one by one, O(n²)
def kth_largest(nums, k):
    while True:
        pivot = nums[0]
        larger = [x for x in nums if x > pivot]
        smaller = [x for x in nums if x < pivot]
        n_equal = len(nums) - len(larger) - len(smaller)
        if k <= len(larger):
            nums = larger
        elif k <= len(larger) + n_equal:
            return pivot
        else:
            k -= len(larger) + n_equal
            nums = smaller
