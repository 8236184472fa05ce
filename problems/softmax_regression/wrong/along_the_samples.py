# WrongAnswer in basic: takes the softmax along the samples
import numpy as np


def fit_softmax_regression(x, y, n_classes, learning_rate, penalty, n_steps):
    n, d = x.shape
    one_hot = np.eye(n_classes)[y]
    w, b = np.zeros((d, n_classes)), np.zeros(n_classes)

    def log_probabilities():
        z = x @ w + b
        z = z - z.max(axis=0)
        return z - np.log(np.exp(z).sum(axis=0))

    for _ in range(n_steps):
        errors = (np.exp(log_probabilities()) - one_hot) / n
        w, b = w - learning_rate * (x.T @ errors + penalty * w), b - learning_rate * errors.sum(axis=0)
    loss = -log_probabilities()[np.arange(n), y].mean() + penalty / 2 * (w**2).sum()
    return w, b, float(loss)
