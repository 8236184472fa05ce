def max_sliding_window(nums: list[int], k: int) -> list[int]:
    """Return the largest item of every k neighbouring ones."""
    raise NotImplementedError
