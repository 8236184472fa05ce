# A dictionary from number to position — O(n) once, O(1) a target, O(n) memory
def search_rotated(nums: list[int], targets: list[int]) -> list[int]:
    position = {x: i for i, x in enumerate(nums)}
    return [position.get(target, -1) for target in targets]
