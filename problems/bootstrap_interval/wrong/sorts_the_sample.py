# WrongAnswer in basic: sorts the sample in place, so that the indices name other numbers
import numpy as np


def bootstrap_interval(x, resamples, statistic, level):
    x.sort()
    drawn = x[resamples]
    values = drawn.mean(axis=1) if statistic == "mean" else np.median(drawn, axis=1)
    low, high = np.quantile(values, [(1 - level) / 2, (1 + level) / 2])
    return float(low), float(high)
