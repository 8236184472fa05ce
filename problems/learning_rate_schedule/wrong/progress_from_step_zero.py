# WrongAnswer in basic: measures the decay from step 0, so that it begins in the middle of the wave
import numpy as np


def learning_rate_schedule(steps, n_warmup, n_total, peak, floor):
    rising = peak * steps / max(n_warmup, 1)
    progress = steps / n_total
    falling = floor + (peak - floor) / 2 * (1 + np.cos(np.pi * progress))
    return np.where(steps < n_warmup, rising, np.where(steps < n_total, falling, floor))
