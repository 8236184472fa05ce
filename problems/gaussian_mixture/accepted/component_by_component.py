# One component at a time, logaddexp for the sums — O(n·k·d) time, O(n·(k + d)) memory
import numpy as np


def em_step(
    x: np.ndarray, weights: np.ndarray, means: np.ndarray, variances: np.ndarray, epsilon: float
) -> tuple[np.ndarray, np.ndarray, np.ndarray, float]:
    joint = []
    for weight, mean, variance in zip(weights, means, variances):
        log_density = -0.5 * (np.log(2 * np.pi * variance) + (x - mean) ** 2 / variance)
        joint.append(np.log(weight) + log_density.sum(axis=1))
    evidence = np.logaddexp.reduce(joint, axis=0)
    new_weights, new_means, new_variances = [], [], []
    for log_joint in joint:
        shares = np.exp(log_joint - evidence)
        mean = np.average(x, axis=0, weights=shares)
        new_weights.append(shares.mean())
        new_means.append(mean)
        new_variances.append(np.average((x - mean) ** 2, axis=0, weights=shares) + epsilon)
    return np.array(new_weights), np.array(new_means), np.array(new_variances), float(evidence.sum())
