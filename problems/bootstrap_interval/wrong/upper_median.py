# WrongAnswer in basic: takes the upper of the two middle numbers for the median
import numpy as np


def bootstrap_interval(x, resamples, statistic, level):
    drawn = np.sort(x[resamples], axis=1)
    values = drawn.mean(axis=1) if statistic == "mean" else drawn[:, drawn.shape[1] // 2]
    low, high = np.quantile(values, [(1 - level) / 2, (1 + level) / 2])
    return float(low), float(high)
