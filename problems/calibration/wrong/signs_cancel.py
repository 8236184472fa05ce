# WrongAnswer in basic: adds up the errors of the bins with their signs
import numpy as np


def expected_calibration_error(y_true, probabilities, n_bins):
    bins = np.minimum((probabilities * n_bins).astype(int), n_bins - 1)
    excess = np.bincount(bins, weights=y_true - probabilities)
    return float(abs(excess.sum()) / len(y_true))
