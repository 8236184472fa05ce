# Plain Python, sums in a dictionary — O(n) time, O(m) memory
from collections import defaultdict

import numpy as np


def expected_calibration_error(y_true: np.ndarray, probabilities: np.ndarray, n_bins: int) -> float:
    excess = defaultdict(float)
    for y, p in zip(y_true.tolist(), probabilities.tolist()):
        excess[min(int(p * n_bins), n_bins - 1)] += y - p
    return sum(abs(gap) for gap in excess.values()) / len(y_true)
