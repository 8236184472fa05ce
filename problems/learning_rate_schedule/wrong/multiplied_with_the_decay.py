# WrongAnswer in basic: multiplies warm-up and decay instead of taking one after the other
import numpy as np


def learning_rate_schedule(steps, n_warmup, n_total, peak, floor):
    rising = peak * steps / max(n_warmup, 1)
    progress = steps / n_total
    falling = floor + (peak - floor) / 2 * (1 + np.cos(np.pi * progress))
    return np.minimum(1.0, steps / max(n_warmup, 1)) * np.where(steps < n_total, falling, floor)
