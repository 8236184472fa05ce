def longest_substring(s: str) -> int:
    """Return the length of the longest substring of s without a repeated character."""
    raise NotImplementedError
