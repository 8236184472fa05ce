def learn_bpe(words: list[str], n_merges: int) -> list[tuple[str, str]]:
    """Return the first n_merges merges of byte-pair encoding that words teach, fewer if nothing is left to merge."""
    raise NotImplementedError
