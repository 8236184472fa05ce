def word_search(board: list[str], word: str) -> bool:
    """Return whether word can be spelt along a path of neighbouring cells, none used twice."""
    raise NotImplementedError
