# Plain Python, a step at a time — O(n) time, O(1) memory beside the result
import math

import numpy as np


def learning_rate_schedule(
    steps: np.ndarray, n_warmup: int, n_total: int, peak: float, floor: float
) -> np.ndarray:
    def rate(step: int) -> float:
        if step >= n_total:
            return floor
        if step < n_warmup:
            return peak * step / n_warmup
        share = (1 + math.cos(math.pi * (step - n_warmup) / (n_total - n_warmup))) / 2
        return peak * share + floor * (1 - share)

    return np.array([rate(step) for step in steps.tolist()])
