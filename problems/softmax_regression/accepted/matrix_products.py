# Two matrix products a step — O(s·n·d·k) time for s steps, O(n·k + d·k) memory
import numpy as np


def fit_softmax_regression(
    x: np.ndarray, y: np.ndarray, n_classes: int, learning_rate: float, penalty: float, n_steps: int
) -> tuple[np.ndarray, np.ndarray, float]:
    n, d = x.shape
    one_hot = np.eye(n_classes)[y]
    w, b = np.zeros((d, n_classes)), np.zeros(n_classes)

    def log_probabilities() -> np.ndarray:
        z = x @ w + b
        z = z - z.max(axis=1, keepdims=True)
        return z - np.log(np.exp(z).sum(axis=1, keepdims=True))

    for _ in range(n_steps):
        errors = (np.exp(log_probabilities()) - one_hot) / n
        w, b = w - learning_rate * (x.T @ errors + penalty * w), b - learning_rate * errors.sum(axis=0)
    loss = -log_probabilities()[np.arange(n), y].mean() + penalty / 2 * (w**2).sum()
    return w, b, float(loss)
