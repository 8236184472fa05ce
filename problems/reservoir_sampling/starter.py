def reservoir_samples(stream: list[int], k: int, n_samples: int, seed: int) -> list[list[int]]:
    """Return n_samples independent samples of k items of stream, each sorted, every set of k items equally likely."""
    raise NotImplementedError
