# Least squares with d more samples: √α on each axis, target 0, no bias — O((n + d)·d²) time, O((n + d)·d) memory
import numpy as np


def fit_ridge(x: np.ndarray, y: np.ndarray, alpha: float) -> tuple[np.ndarray, float]:
    n, d = x.shape
    seen = np.column_stack([x, np.ones(n)])
    imagined = np.column_stack([np.sqrt(alpha) * np.eye(d), np.zeros(d)])
    targets = np.concatenate([y, np.zeros(d)])
    parameters = np.linalg.lstsq(np.vstack([seen, imagined]), targets, rcond=None)[0]
    return parameters[:d], float(parameters[d])
