# Means and sample variances — O(n + m) time
import numpy as np


def welch_t_test(x: np.ndarray, y: np.ndarray) -> tuple[float, float]:
    n, m = len(x), len(y)
    u, v = x.var(ddof=1) / n, y.var(ddof=1) / m
    if u + v == 0:
        return float("nan"), float("nan")
    t = (x.mean() - y.mean()) / np.sqrt(u + v)
    nu = (u + v) ** 2 / (u**2 / (n - 1) + v**2 / (m - 1))
    return float(t), float(nu)
