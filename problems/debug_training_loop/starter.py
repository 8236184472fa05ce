import numpy as np


def softmax(logits: np.ndarray) -> np.ndarray:
    powers = np.exp(logits)
    return powers / powers.sum(axis=0)


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
    """Return the weights and biases after training, and the class probabilities of x_test. Something is wrong here."""
    everything = np.concatenate([x_train, x_test])
    mean, std = everything.mean(axis=0), everything.std(axis=0)
    x_train, x_test = (x_train - mean) / std, (x_test - mean) / std

    one_hot = np.eye(len(b))[y_train]
    for _ in range(n_epochs):
        for i in range(len(x_train) // batch_size):
            batch = slice(i * batch_size, (i + 1) * batch_size)
            x, y = x_train[batch], one_hot[batch]
            error = softmax(x @ w + b) - y
            w -= learning_rate * x.T @ error / batch_size
            error = softmax(x @ w + b) - y
            b -= learning_rate * error.mean(axis=0)
    return w, b, softmax(x_test @ w + b)
