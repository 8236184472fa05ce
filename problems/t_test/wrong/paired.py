# WrongAnswer in basic: subtracts number from number, as if they were pairs, as far as both samples go
import numpy as np


def welch_t_test(x, y):
    n = min(len(x), len(y))
    d = x[:n] - y[:n]
    return float(d.mean() / np.sqrt(d.var(ddof=1) / n)), float(n - 1)
