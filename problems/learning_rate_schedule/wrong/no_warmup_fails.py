# RuntimeError in edge: counts the seam as warm-up, which without one divides by zero
import math

import numpy as np


def learning_rate_schedule(steps, n_warmup, n_total, peak, floor):
    def rate(step):
        if step >= n_total:
            return floor
        if step <= n_warmup:
            return peak * step / n_warmup
        progress = (step - n_warmup) / (n_total - n_warmup)
        return floor + (peak - floor) / 2 * (1 + math.cos(math.pi * progress))

    return np.array([rate(step) for step in steps.tolist()])
