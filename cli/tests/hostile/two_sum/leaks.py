# Accepted: what refers to itself is never freed, and the engine that holds it is replaced before it is full
def two_sum(nums: list[int], target: int) -> list[int]:
    ring = [None] * (1 << 19)
    ring[0] = ring
    position = {}
    for j, value in enumerate(nums):
        if target - value in position:
            return [position[target - value], j]
        position[value] = j
    return []
