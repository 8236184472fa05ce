# WrongAnswer in basic: cuts the position down to an index instead of interpolating
import numpy as np


def bootstrap_interval(x, resamples, statistic, level):
    drawn = x[resamples]
    values = drawn.mean(axis=1) if statistic == "mean" else np.median(drawn, axis=1)
    values = np.sort(values)
    last = len(values) - 1
    return float(values[int((1 - level) / 2 * last)]), float(values[int((1 + level) / 2 * last)])
