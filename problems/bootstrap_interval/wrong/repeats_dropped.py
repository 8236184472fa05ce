# WrongAnswer in basic: counts a number once however often it was drawn
import numpy as np


def bootstrap_interval(x, resamples, statistic, level):
    reduce = np.mean if statistic == "mean" else np.median
    values = [reduce(x[np.unique(row)]) for row in resamples]
    low, high = np.quantile(values, [(1 - level) / 2, (1 + level) / 2])
    return float(low), float(high)
