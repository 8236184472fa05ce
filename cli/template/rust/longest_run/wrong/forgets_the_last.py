# WrongAnswer in edge: looks at a run only when another begins
def longest_run(nums):
    longest = run = 0
    for i, num in enumerate(nums):
        if i > 0 and num == nums[i - 1]:
            run += 1
        else:
            longest = max(longest, run)
            run = 1
    return longest
