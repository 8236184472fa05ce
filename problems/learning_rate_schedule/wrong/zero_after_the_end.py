# WrongAnswer in basic: stops learning after the last step
import numpy as np


def learning_rate_schedule(steps, n_warmup, n_total, peak, floor):
    rising = peak * steps / max(n_warmup, 1)
    progress = (steps - n_warmup) / max(n_total - n_warmup, 1)
    falling = floor + (peak - floor) / 2 * (1 + np.cos(np.pi * progress))
    return np.where(steps < n_warmup, rising, np.where(steps < n_total, falling, 0.0))
