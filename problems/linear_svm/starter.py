import numpy as np


def fit_linear_svm(
    x: np.ndarray, y: np.ndarray, c: float, learning_rate: float, n_steps: int
) -> tuple[np.ndarray, float]:
    """Return weights (d,) and bias of a linear SVM after n_steps of subgradient descent from zeros; y is -1 or +1."""
    raise NotImplementedError
