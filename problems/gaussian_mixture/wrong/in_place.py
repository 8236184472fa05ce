# WrongAnswer in basic: writes the new means into the caller's array
import numpy as np


def em_step(x, weights, means, variances, epsilon):
    squares = (x[:, None, :] - means) ** 2 / variances
    joint = np.log(weights) - (np.log(2 * np.pi * variances) + squares).sum(axis=-1) / 2
    evidence = np.logaddexp.reduce(joint, axis=1, keepdims=True)
    shares = np.exp(joint - evidence)
    sizes = shares.sum(axis=0)
    means[:] = shares.T @ x / sizes[:, None]
    off = (x[:, None, :] - means) ** 2
    new_variances = (shares[:, :, None] * off).sum(axis=0) / sizes[:, None] + epsilon
    return sizes / len(x), means, new_variances, float(evidence.sum())
