# Plain Python, one pass over each sample with Welford's updates — O(n + m) time, O(1) memory beside the samples
import math

import numpy as np


def mean_and_error(values: list[float]) -> tuple[float, float]:
    count, mean, squares = 0, 0.0, 0.0
    for value in values:
        count += 1
        off = value - mean
        mean += off / count
        squares += off * (value - mean)
    return mean, squares / (count - 1) / count


def welch_t_test(x: np.ndarray, y: np.ndarray) -> tuple[float, float]:
    (x_mean, u), (y_mean, v) = mean_and_error(x.tolist()), mean_and_error(y.tolist())
    if u + v == 0:
        return math.nan, math.nan
    nu = (u + v) ** 2 / (u**2 / (len(x) - 1) + v**2 / (len(y) - 1))
    return (x_mean - y_mean) / math.sqrt(u + v), nu
