# TooSlow in performance: looks at every pair, O(n²)
def count_inversions(nums):
    n_inversions = 0
    for j, y in enumerate(nums):
        for i in range(j):
            if nums[i] > y:
                n_inversions += 1
    return n_inversions
