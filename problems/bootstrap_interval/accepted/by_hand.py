# Plain Python, one quantile function for the ends and the median — O(m·n log n + m log m) time, O(m + n) memory
import numpy as np


def quantile(values: list[float], q: float) -> float:
    values = sorted(values)
    position = q * (len(values) - 1)
    before = int(position)
    after = min(before + 1, len(values) - 1)
    return values[before] + (position - before) * (values[after] - values[before])


def bootstrap_interval(
    x: np.ndarray, resamples: np.ndarray, statistic: str, level: float
) -> tuple[float, float]:
    numbers = x.tolist()
    found = []
    for row in resamples.tolist():
        drawn = [numbers[idx] for idx in row]
        found.append(sum(drawn) / len(drawn) if statistic == "mean" else quantile(drawn, 0.5))
    return quantile(found, (1 - level) / 2), quantile(found, (1 + level) / 2)
