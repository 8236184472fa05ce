# WrongAnswer in basic: takes a normal interval, the mean of the statistics and 1.96 deviations to either side
import numpy as np


def bootstrap_interval(x, resamples, statistic, level):
    drawn = x[resamples]
    values = drawn.mean(axis=1) if statistic == "mean" else np.median(drawn, axis=1)
    centre, deviation = values.mean(), values.std()
    return float(centre - 1.96 * deviation), float(centre + 1.96 * deviation)
