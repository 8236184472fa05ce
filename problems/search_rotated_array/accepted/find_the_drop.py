# Find the smallest number first, then search the part that can hold the target — O(log n) a target, O(1) memory
from bisect import bisect_left


def search_rotated(nums: list[int], targets: list[int]) -> list[int]:
    low, high = 0, len(nums) - 1
    while low < high:
        mid = (low + high) // 2
        if nums[mid] > nums[high]:
            low = mid + 1
        else:
            high = mid
    drop = low

    positions = []
    for target in targets:
        low, high = (drop, len(nums)) if target <= nums[-1] else (0, drop)
        position = bisect_left(nums, target, low, high)
        positions.append(position if position < high and nums[position] == target else -1)
    return positions
