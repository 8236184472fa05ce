# Keep the run that ends here — O(n)
def longest_run(nums):
    longest = run = 0
    for i, num in enumerate(nums):
        # The first number ends a run of 1 whatever it is compared with.
        run = run + 1 if num == nums[i - 1] else 1
        longest = max(longest, run)
    return longest
