# WrongAnswer in basic: pools the variances as Student's test does, which takes them for equal
import numpy as np


def welch_t_test(x, y):
    n, m = len(x), len(y)
    pooled = ((n - 1) * x.var(ddof=1) + (m - 1) * y.var(ddof=1)) / (n + m - 2)
    if pooled == 0:
        return float("nan"), float("nan")
    return float((x.mean() - y.mean()) / np.sqrt(pooled * (1 / n + 1 / m))), float(n + m - 2)
