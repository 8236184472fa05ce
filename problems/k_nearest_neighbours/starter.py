import numpy as np


def knn_predict(x_train: np.ndarray, y_train: np.ndarray, x_test: np.ndarray, k: int) -> np.ndarray:
    """Return, for each row of x_test, shape (m, d), the majority label of its k nearest rows of x_train, shape (n, d)."""
    raise NotImplementedError
