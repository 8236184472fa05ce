# WrongAnswer in basic: from each start takes every number that is larger than the last one taken
def longest_increasing(nums):
    longest = 0
    for i in range(len(nums)):
        length, last = 0, None
        for x in nums[i:]:
            if last is None or x > last:
                length, last = length + 1, x
        longest = max(longest, length)
    return longest
