import numpy as np


def roc_auc(y_true: np.ndarray, scores: np.ndarray) -> float:
    """Return the area under the ROC curve, ties counting half; NaN if a class is absent."""
    raise NotImplementedError
