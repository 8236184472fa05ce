# WrongAnswer in basic: looks for the longest run of neighbours only
def longest_increasing(nums):
    run = longest = 0
    for i, x in enumerate(nums):
        run = run + 1 if i > 0 and nums[i - 1] < x else 1
        longest = max(longest, run)
    return longest
