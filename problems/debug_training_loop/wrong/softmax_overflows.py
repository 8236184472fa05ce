# WrongAnswer in stability: takes the exponential of the logits as they are
import numpy as np


def softmax(logits):
    powers = np.exp(logits)
    return powers / powers.sum(axis=1, keepdims=True)


def train_and_predict(x_train, y_train, x_test, w, b, learning_rate, n_epochs, batch_size):
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
