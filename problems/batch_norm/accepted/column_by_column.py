# Plain Python, one feature at a time — O(b·d) time and memory
import numpy as np


def batch_norm(
    x: np.ndarray,
    gamma: np.ndarray,
    beta: np.ndarray,
    running_mean: np.ndarray,
    running_var: np.ndarray,
    momentum: float,
    eps: float,
    training: bool,
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    columns, means, variances = [], [], []
    for j, column in enumerate(x.T.tolist()):
        mean, var = float(running_mean[j]), float(running_var[j])
        new_mean, new_var = mean, var
        if training:
            n = len(column)
            batch_mean = sum(column) / n
            squares = sum((value - batch_mean) ** 2 for value in column)
            new_mean = mean + momentum * (batch_mean - mean)
            new_var = var + momentum * (squares / (n - 1) - var)
            mean, var = batch_mean, squares / n
        scale = float(gamma[j]) / (var + eps) ** 0.5
        columns.append([scale * (value - mean) + float(beta[j]) for value in column])
        means.append(new_mean)
        variances.append(new_var)
    return np.array(columns).T, np.array(means), np.array(variances)
