class MedianFinder:
    """Numbers that come one at a time, and their median at any time."""

    def __init__(self):
        raise NotImplementedError

    def add(self, x: int) -> None:
        """Add x."""
        raise NotImplementedError

    def median(self) -> float:
        """Return the median of all numbers so far."""
        raise NotImplementedError
