def two_sum(nums: list[int], target: int) -> list[int]:
    """Return two different positions whose values add up to target."""
    raise NotImplementedError
