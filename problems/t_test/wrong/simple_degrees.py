# WrongAnswer in basic: takes n + m − 2 degrees of freedom
import numpy as np


def welch_t_test(x, y):
    n, m = len(x), len(y)
    u, v = x.var(ddof=1) / n, y.var(ddof=1) / m
    if u + v == 0:
        return float("nan"), float("nan")
    return float((x.mean() - y.mean()) / np.sqrt(u + v)), float(n + m - 2)
