def kth_largest(nums: list[int], k: int) -> int:
    """Return the k-th largest item of nums, repeats counted."""
    raise NotImplementedError
