def merge(intervals: list[list[int]]) -> list[list[int]]:
    """Return the union of the intervals as disjoint [start, end] pairs in increasing order."""
    raise NotImplementedError
