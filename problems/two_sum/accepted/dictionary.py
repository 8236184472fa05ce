# Look up each value's partner among the values before it — O(n) time, O(n) memory
def two_sum(nums: list[int], target: int) -> list[int]:
    position = {}
    for j, value in enumerate(nums):
        if target - value in position:
            return [position[target - value], j]
        position[value] = j
    return []
