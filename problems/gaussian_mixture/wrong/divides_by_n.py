# WrongAnswer in basic: divides the sums of a component by the number of samples instead of its own
import numpy as np


def em_step(x, weights, means, variances, epsilon):
    squares = (x[:, None, :] - means) ** 2 / variances
    joint = np.log(weights) - (np.log(2 * np.pi * variances) + squares).sum(axis=-1) / 2
    evidence = np.logaddexp.reduce(joint, axis=1, keepdims=True)
    shares = np.exp(joint - evidence)
    new_means = shares.T @ x / len(x)
    off = (x[:, None, :] - new_means) ** 2
    new_variances = (shares[:, :, None] * off).sum(axis=0) / len(x) + epsilon
    return shares.mean(axis=0), new_means, new_variances, float(evidence.sum())
