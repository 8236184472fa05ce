# RuntimeError in basic: takes the maximum over no numbers when the list is empty
from bisect import bisect_left


def longest_increasing(nums):
    ends, lengths = [], []
    for x in nums:
        length = bisect_left(ends, x)
        ends[length : length + 1] = [x]
        lengths.append(length + 1)
    return max(lengths)
