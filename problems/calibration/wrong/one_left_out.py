# WrongAnswer in edge: leaves out samples with probability 1, which no bin holds
import numpy as np


def expected_calibration_error(y_true, probabilities, n_bins):
    error = 0.0
    for b in range(n_bins):
        inside = (b / n_bins <= probabilities) & (probabilities < (b + 1) / n_bins)
        if inside.any():
            error += inside.mean() * abs(y_true[inside].mean() - probabilities[inside].mean())
    return float(error)
