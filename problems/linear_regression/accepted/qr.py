# Householder or Gram–Schmidt: A = QR leaves a triangular system — O(n·d²) time, O(n·d) memory
import numpy as np


def fit_linear_regression(x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, float]:
    q, r = np.linalg.qr(np.column_stack([np.ones(len(x)), x]))
    theta = np.linalg.solve(r, q.T @ y)
    return theta[1:], float(theta[0])
