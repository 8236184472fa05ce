# The biases as weights of a feature that is always 1, not penalised — O(s·n·d·k) time for s steps, O(n·(d + k)) memory
import numpy as np


def fit_softmax_regression(
    x: np.ndarray, y: np.ndarray, n_classes: int, learning_rate: float, penalty: float, n_steps: int
) -> tuple[np.ndarray, np.ndarray, float]:
    n, d = x.shape
    features = np.hstack([x, np.ones((n, 1))])
    weights = np.zeros((d + 1, n_classes))
    penalties = np.full((d + 1, 1), penalty)
    penalties[d] = 0
    samples = np.arange(n)
    for _ in range(n_steps):
        z = features @ weights
        p = np.exp(z - z.max(axis=1, keepdims=True))
        p /= p.sum(axis=1, keepdims=True)
        p[samples, y] -= 1
        weights -= learning_rate * (features.T @ p / n + penalties * weights)
    z = features @ weights
    highest = z.max(axis=1)
    losses = highest - z[samples, y] + np.log(np.exp(z - highest[:, None]).sum(axis=1))
    loss = losses.mean() + (penalties * weights**2).sum() / 2
    return weights[:d], weights[d], float(loss)
