import numpy as np


def bootstrap_interval(
    x: np.ndarray, resamples: np.ndarray, statistic: str, level: float
) -> tuple[float, float]:
    """Return the ends of the percentile interval of the "mean" or "median" of x, from m resamples of indices, shape (m, n)."""
    raise NotImplementedError
