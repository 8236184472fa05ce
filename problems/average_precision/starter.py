import numpy as np


def average_precision(y_true: np.ndarray, scores: np.ndarray) -> float:
    """Return the area under the steps of the precision-recall curve, equal scores being one threshold; NaN without positives."""
    raise NotImplementedError
