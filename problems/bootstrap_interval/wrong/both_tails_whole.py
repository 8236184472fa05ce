# WrongAnswer in basic: leaves out 1 − level at each end instead of half of it
import numpy as np


def bootstrap_interval(x, resamples, statistic, level):
    drawn = x[resamples]
    values = drawn.mean(axis=1) if statistic == "mean" else np.median(drawn, axis=1)
    low, high = sorted(np.quantile(values, [1 - level, level]))
    return float(low), float(high)
