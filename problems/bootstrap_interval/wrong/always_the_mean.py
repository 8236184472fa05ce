# WrongAnswer in basic: takes the mean whatever the statistic
import numpy as np


def bootstrap_interval(x, resamples, statistic, level):
    values = x[resamples].mean(axis=1)
    low, high = np.quantile(values, [(1 - level) / 2, (1 + level) / 2])
    return float(low), float(high)
