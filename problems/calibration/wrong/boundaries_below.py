# WrongAnswer in edge: puts a sample on a boundary into the lower bin
import numpy as np


def expected_calibration_error(y_true, probabilities, n_bins):
    bins = np.maximum(np.ceil(probabilities * n_bins) - 1, 0)
    error = 0.0
    for b in np.unique(bins):
        inside = bins == b
        error += inside.mean() * abs(y_true[inside].mean() - probabilities[inside].mean())
    return float(error)
