# WrongAnswer in stability: takes the mean of the squares minus the square of the mean, and loses the variance of large numbers
import numpy as np


def squared_error(values):
    n = len(values)
    return max((values**2).mean() - values.mean() ** 2, 0.0) / (n - 1)


def welch_t_test(x, y):
    u, v = squared_error(x), squared_error(y)
    if u + v == 0:
        return float("nan"), float("nan")
    nu = (u + v) ** 2 / (u**2 / (len(x) - 1) + v**2 / (len(y) - 1))
    return float((x.mean() - y.mean()) / np.sqrt(u + v)), float(nu)
