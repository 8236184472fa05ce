# The smallest last number for each length, found by binary search — O(n log n) time, O(n) memory
from bisect import bisect_left


def longest_increasing(nums: list[int]) -> int:
    ends = []
    for x in nums:
        length = bisect_left(ends, x)
        if length == len(ends):
            ends.append(x)
        else:
            ends[length] = x
    return len(ends)
