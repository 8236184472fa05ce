# WrongAnswer in edge: clips the progress instead of asking for the end, which is 0 / 0 where all steps warm up
import numpy as np


def learning_rate_schedule(steps, n_warmup, n_total, peak, floor):
    progress = np.clip((steps - n_warmup) / (np.float64(n_total) - n_warmup), 0, 1)
    falling = floor + (peak - floor) / 2 * (1 + np.cos(np.pi * progress))
    return np.where(steps < n_warmup, peak * steps / max(n_warmup, 1), falling)
