# WrongAnswer in basic: reflects the quantiles about the estimate, which is the basic interval
import numpy as np


def bootstrap_interval(x, resamples, statistic, level):
    drawn = x[resamples]
    values = drawn.mean(axis=1) if statistic == "mean" else np.median(drawn, axis=1)
    estimate = x.mean() if statistic == "mean" else np.median(x)
    low, high = np.quantile(values, [(1 - level) / 2, (1 + level) / 2])
    return float(2 * estimate - high), float(2 * estimate - low)
