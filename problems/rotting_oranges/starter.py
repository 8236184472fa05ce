def minutes_until_rotten(grid: list[list[int]]) -> int:
    """Return after how many minutes no fresh orange is left, or -1 if some never rot."""
    raise NotImplementedError
