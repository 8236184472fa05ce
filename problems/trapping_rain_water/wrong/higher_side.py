# WrongAnswer in basic: fills up to the higher of the two sides
from itertools import accumulate


def trap(heights):
    from_left = accumulate(heights, max)
    from_right = reversed(list(accumulate(reversed(heights), max)))
    return sum(max(left, right) - height for left, right, height in zip(from_left, from_right, heights))
