# WrongAnswer in basic: reduces over the resamples, one value a position instead of one a resample
import numpy as np


def bootstrap_interval(x, resamples, statistic, level):
    drawn = x[resamples]
    values = drawn.mean(axis=0) if statistic == "mean" else np.median(drawn, axis=0)
    low, high = np.quantile(values, [(1 - level) / 2, (1 + level) / 2])
    return float(low), float(high)
