# All three cases for all steps, then a choice — O(n) time and memory
import numpy as np


def learning_rate_schedule(
    steps: np.ndarray, n_warmup: int, n_total: int, peak: float, floor: float
) -> np.ndarray:
    rising = peak * steps / max(n_warmup, 1)
    progress = (steps - n_warmup) / max(n_total - n_warmup, 1)
    falling = floor + (peak - floor) / 2 * (1 + np.cos(np.pi * progress))
    return np.where(steps < n_warmup, rising, np.where(steps < n_total, falling, floor))
