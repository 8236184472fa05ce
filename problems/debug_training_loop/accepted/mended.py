# The code of the editor, mended — O(e·n·d·k) time for e epochs
import numpy as np


def softmax(logits: np.ndarray) -> np.ndarray:
    powers = np.exp(logits - logits.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


def train_and_predict(
    x_train: np.ndarray,
    y_train: np.ndarray,
    x_test: np.ndarray,
    w: np.ndarray,
    b: np.ndarray,
    learning_rate: float,
    n_epochs: int,
    batch_size: int,
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    mean, std = x_train.mean(axis=0), x_train.std(axis=0)
    std = np.where(std > 0, std, 1.0)
    x_train, x_test = (x_train - mean) / std, (x_test - mean) / std

    one_hot = np.eye(len(b))[y_train]
    for _ in range(n_epochs):
        for start in range(0, len(x_train), batch_size):
            x, y = x_train[start : start + batch_size], one_hot[start : start + batch_size]
            error = softmax(x @ w + b) - y
            w = w - learning_rate * x.T @ error / len(x)
            b = b - learning_rate * error.mean(axis=0)
    return w, b, softmax(x_test @ w + b)
