import numpy as np


def expected_calibration_error(y_true: np.ndarray, probabilities: np.ndarray, n_bins: int) -> float:
    """Return how far probabilities are from frequencies, bin by bin, averaged over the samples."""
    raise NotImplementedError
