# Running maxima from the left and from the right — O(n) time, O(n) memory
from itertools import accumulate


def trap(heights: list[int]) -> int:
    from_left = accumulate(heights, max)
    from_right = reversed(list(accumulate(reversed(heights), max)))
    return sum(min(left, right) - height for left, right, height in zip(from_left, from_right, heights))
