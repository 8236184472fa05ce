# WrongAnswer in edge: binary search as if the list were sorted
from bisect import bisect_left


def search_rotated(nums, targets):
    positions = []
    for target in targets:
        position = bisect_left(nums, target)
        found = position < len(nums) and nums[position] == target
        positions.append(position if found else -1)
    return positions
