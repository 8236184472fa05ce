def redundant_connection(edges: list[list[int]]) -> list[int]:
    """Return the last connection in the list that lies on the cycle."""
    raise NotImplementedError
