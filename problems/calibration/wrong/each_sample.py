# WrongAnswer in basic: compares each probability with its own outcome, without bins
import numpy as np


def expected_calibration_error(y_true, probabilities, n_bins):
    return float(np.abs(y_true - probabilities).mean())
