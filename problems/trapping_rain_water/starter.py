def trap(heights: list[int]) -> int:
    """Return how much water stays between the walls."""
    raise NotImplementedError
