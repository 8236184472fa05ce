def ladder_length(begin: str, end: str, words: list[str]) -> int:
    """Return the number of words on a shortest ladder from begin to end, or 0 if there is none."""
    raise NotImplementedError
