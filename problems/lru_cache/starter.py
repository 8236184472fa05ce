class LRUCache:
    """A cache that makes room by dropping the entry used least recently."""

    def __init__(self, capacity: int):
        raise NotImplementedError

    def get(self, key: int) -> int:
        """Return the value under key, or -1 if there is none."""
        raise NotImplementedError

    def put(self, key: int, value: int) -> None:
        """Store value under key, dropping the least recently used entry if there is no room."""
        raise NotImplementedError
