# WrongAnswer in basic: averages over the bins instead of the samples
import numpy as np


def expected_calibration_error(y_true, probabilities, n_bins):
    bins = np.minimum((probabilities * n_bins).astype(int), n_bins - 1)
    gaps = [abs(y_true[bins == b].mean() - probabilities[bins == b].mean()) for b in np.unique(bins)]
    return float(np.mean(gaps))
