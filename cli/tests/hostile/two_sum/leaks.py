# Accepted: a class with slots is never freed, and the engine that holds many is replaced before it is full
def two_sum(nums: list[int], target: int) -> list[int]:
    class Kept:
        __slots__ = ("value",)
        room = [None] * (1 << 18)

    position = {}
    for j, value in enumerate(nums):
        if target - value in position:
            return [position[target - value], j]
        position[value] = j
    return []
