# RuntimeError in edge: counts samples with probability 1 in a bin that does not exist
def expected_calibration_error(y_true, probabilities, n_bins):
    excess = [0.0] * n_bins
    for y, p in zip(y_true.tolist(), probabilities.tolist()):
        excess[int(p * n_bins)] += y - p
    return sum(abs(gap) for gap in excess) / len(y_true)
