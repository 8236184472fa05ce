class MinStack:
    """A stack that knows its smallest item."""

    def __init__(self):
        raise NotImplementedError

    def push(self, x: int) -> None:
        """Put x on top."""
        raise NotImplementedError

    def pop(self) -> int:
        """Take the top item off and return it."""
        raise NotImplementedError

    def top(self) -> int:
        """Return the top item."""
        raise NotImplementedError

    def get_min(self) -> int:
        """Return the smallest item."""
        raise NotImplementedError
