def n_queens(n: int) -> list[int]:
    """Return a column for each row so that no two queens attack each other, or [] if there is none."""
    raise NotImplementedError
