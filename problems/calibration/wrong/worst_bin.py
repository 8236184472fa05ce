# WrongAnswer in basic: returns the largest error of a bin
import numpy as np


def expected_calibration_error(y_true, probabilities, n_bins):
    bins = np.minimum((probabilities * n_bins).astype(int), n_bins - 1)
    gaps = [abs(y_true[bins == b].mean() - probabilities[bins == b].mean()) for b in np.unique(bins)]
    return float(max(gaps))
