# RuntimeError in edge: looks for a drop without asking whether there is one
from bisect import bisect_left


def search_rotated(nums, targets):
    drop = 1
    while nums[drop - 1] < nums[drop]:
        drop += 1
    positions = []
    for target in targets:
        low, high = (drop, len(nums)) if target <= nums[-1] else (0, drop)
        position = bisect_left(nums, target, low, high)
        positions.append(position if position < high and nums[position] == target else -1)
    return positions
