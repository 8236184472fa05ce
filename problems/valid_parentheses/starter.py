def is_valid(s: str) -> bool:
    """Return whether the brackets of s match."""
    raise NotImplementedError
