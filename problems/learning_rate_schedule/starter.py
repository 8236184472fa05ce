import numpy as np


def learning_rate_schedule(
    steps: np.ndarray, n_warmup: int, n_total: int, peak: float, floor: float
) -> np.ndarray:
    """Return the learning rate at each of the steps, shape (n,): a linear warm-up, a cosine decay, then the floor."""
    raise NotImplementedError
