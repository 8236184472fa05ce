def search_rotated(nums: list[int], targets: list[int]) -> list[int]:
    """Return the position of each target in the rotated sorted list nums, or -1 where it is not there."""
    raise NotImplementedError
