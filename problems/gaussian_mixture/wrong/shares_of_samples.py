# WrongAnswer in basic: makes the shares sum to 1 over the samples instead of the components
import numpy as np


def em_step(x, weights, means, variances, epsilon):
    squares = (x[:, None, :] - means) ** 2 / variances
    joint = np.log(weights) - (np.log(2 * np.pi * variances) + squares).sum(axis=-1) / 2
    evidence = np.logaddexp.reduce(joint, axis=1, keepdims=True)
    shares = np.exp(joint - np.logaddexp.reduce(joint, axis=0, keepdims=True))
    sizes = shares.sum(axis=0)
    new_means = shares.T @ x / sizes[:, None]
    off = (x[:, None, :] - new_means) ** 2
    new_variances = (shares[:, :, None] * off).sum(axis=0) / sizes[:, None] + epsilon
    return sizes / len(x), new_means, new_variances, float(evidence.sum())
