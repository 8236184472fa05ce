# WrongAnswer in stability: divides densities that have underflowed to 0
import numpy as np


def em_step(x, weights, means, variances, epsilon):
    squares = (x[:, None, :] - means) ** 2 / variances
    densities = (np.exp(-squares / 2) / np.sqrt(2 * np.pi * variances)).prod(axis=-1)
    joint = weights * densities
    evidence = joint.sum(axis=1, keepdims=True)
    shares = joint / evidence
    sizes = shares.sum(axis=0)
    new_means = shares.T @ x / sizes[:, None]
    off = (x[:, None, :] - new_means) ** 2
    new_variances = (shares[:, :, None] * off).sum(axis=0) / sizes[:, None] + epsilon
    return sizes / len(x), new_means, new_variances, float(np.log(evidence).sum())
