# WrongAnswer in basic: compares the difference of the means with the spread of the samples, not of their means
import numpy as np


def welch_t_test(x, y):
    n, m = len(x), len(y)
    u, v = x.var(ddof=1), y.var(ddof=1)
    if u + v == 0:
        return float("nan"), float("nan")
    nu = (u + v) ** 2 / (u**2 / (n - 1) + v**2 / (m - 1))
    return float((x.mean() - y.mean()) / np.sqrt(u + v)), float(nu)
