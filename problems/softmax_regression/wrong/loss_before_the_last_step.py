# WrongAnswer in basic: returns the loss that the last step began with
import numpy as np


def fit_softmax_regression(x, y, n_classes, learning_rate, penalty, n_steps):
    n, d = x.shape
    one_hot = np.eye(n_classes)[y]
    w, b = np.zeros((d, n_classes)), np.zeros(n_classes)

    def log_probabilities():
        z = x @ w + b
        z = z - z.max(axis=1, keepdims=True)
        return z - np.log(np.exp(z).sum(axis=1, keepdims=True))

    loss = 0.0
    for _ in range(n_steps):
        loss = -log_probabilities()[np.arange(n), y].mean() + penalty / 2 * (w**2).sum()
        errors = (np.exp(log_probabilities()) - one_hot) / n
        w, b = w - learning_rate * (x.T @ errors + penalty * w), b - learning_rate * errors.sum(axis=0)
    return w, b, float(loss)
