# WrongAnswer in basic: counts equal numbers as increasing
from bisect import bisect_right


def longest_increasing(nums):
    ends = []
    for x in nums:
        length = bisect_right(ends, x)
        if length == len(ends):
            ends.append(x)
        else:
            ends[length] = x
    return len(ends)
