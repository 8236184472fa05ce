# WrongAnswer in basic: compares the probability with the share of right decisions at 0.5
import numpy as np


def expected_calibration_error(y_true, probabilities, n_bins):
    bins = np.minimum((probabilities * n_bins).astype(int), n_bins - 1)
    right = (probabilities >= 0.5) == (y_true == 1)
    error = 0.0
    for b in np.unique(bins):
        inside = bins == b
        error += inside.mean() * abs(right[inside].mean() - probabilities[inside].mean())
    return float(error)
