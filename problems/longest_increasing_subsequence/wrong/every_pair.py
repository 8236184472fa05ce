# TooSlow in performance: compares each number with all before it, O(n²)
def longest_increasing(nums):
    longest = []
    for j in range(len(nums)):
        best = 0
        for i in range(j):
            if nums[i] < nums[j] and longest[i] > best:
                best = longest[i]
        longest.append(best + 1)
    return max(longest, default=0)
