# WrongAnswer in edge: sorts the list first and returns positions in the sorted one
from bisect import bisect_left


def search_rotated(nums, targets):
    nums = sorted(nums)
    positions = []
    for target in targets:
        position = bisect_left(nums, target)
        found = position < len(nums) and nums[position] == target
        positions.append(position if found else -1)
    return positions
