# WrongAnswer in basic: takes the mean of bins without samples
import numpy as np


def expected_calibration_error(y_true, probabilities, n_bins):
    bins = np.minimum((probabilities * n_bins).astype(int), n_bins - 1)
    error = 0.0
    for b in range(n_bins):
        inside = bins == b
        error += inside.mean() * abs(y_true[inside].mean() - probabilities[inside].mean())
    return float(error)
