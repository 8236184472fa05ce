def num_islands(grid: list[list[int]]) -> int:
    """Return the number of groups of 1s that are joined along their sides."""
    raise NotImplementedError
