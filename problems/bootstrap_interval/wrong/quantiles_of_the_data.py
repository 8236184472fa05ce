# WrongAnswer in basic: takes the quantiles of the numbers instead of those of the statistic
import numpy as np


def bootstrap_interval(x, resamples, statistic, level):
    values = x
    low, high = np.quantile(values, [(1 - level) / 2, (1 + level) / 2])
    return float(low), float(high)
