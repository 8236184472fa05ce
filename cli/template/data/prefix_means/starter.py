def prefix_means(xs: list[float]) -> list[float]:
    raise NotImplementedError
