# WrongAnswer in basic: takes the middle of a bin for its mean probability
import numpy as np


def expected_calibration_error(y_true, probabilities, n_bins):
    bins = np.minimum((probabilities * n_bins).astype(int), n_bins - 1)
    error = 0.0
    for b in np.unique(bins):
        inside = bins == b
        error += inside.mean() * abs(y_true[inside].mean() - (b + 0.5) / n_bins)
    return float(error)
