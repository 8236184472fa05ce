# WrongAnswer in basic: gives each sample to its likeliest component alone, as k-means would
import numpy as np


def em_step(x, weights, means, variances, epsilon):
    squares = (x[:, None, :] - means) ** 2 / variances
    joint = np.log(weights) - (np.log(2 * np.pi * variances) + squares).sum(axis=-1) / 2
    evidence = np.logaddexp.reduce(joint, axis=1, keepdims=True)
    shares = (joint == joint.max(axis=1, keepdims=True)).astype(float)
    sizes = np.maximum(shares.sum(axis=0), 1e-300)
    new_means = shares.T @ x / sizes[:, None]
    off = (x[:, None, :] - new_means) ** 2
    new_variances = (shares[:, :, None] * off).sum(axis=0) / sizes[:, None] + epsilon
    return sizes / len(x), new_means, new_variances, float(evidence.sum())
