# Shares as a softmax of log joint densities, sums as matrix products — O(n·k·d) time and memory
import numpy as np


def em_step(
    x: np.ndarray, weights: np.ndarray, means: np.ndarray, variances: np.ndarray, epsilon: float
) -> tuple[np.ndarray, np.ndarray, np.ndarray, float]:
    squares = (x[:, None, :] - means) ** 2 / variances
    joint = np.log(weights) - (np.log(2 * np.pi * variances) + squares).sum(axis=-1) / 2
    highest = joint.max(axis=1, keepdims=True)
    scaled = np.exp(joint - highest)
    totals = scaled.sum(axis=1, keepdims=True)
    shares = scaled / totals
    sizes = shares.sum(axis=0)
    new_means = shares.T @ x / sizes[:, None]
    off = (x[:, None, :] - new_means) ** 2
    new_variances = (shares[:, :, None] * off).sum(axis=0) / sizes[:, None] + epsilon
    return sizes / len(x), new_means, new_variances, float((highest + np.log(totals)).sum())
