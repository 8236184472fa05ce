def edit_distance(a: str, b: str) -> int:
    """Return the smallest number of insertions, deletions and replacements that turn a into b."""
    raise NotImplementedError
