# WrongAnswer in stability: divides one overflowed exponential by another
import numpy as np


def sigmoid(z):
    return np.exp(z) / (1 + np.exp(z))


def lstm(x, h0, c0, w, u, bias):
    h, c = h0, c0
    hidden = []
    for step in range(x.shape[1]):
        before = [x[:, step] @ w[gate].T + h @ u[gate].T + bias[gate] for gate in range(4)]
        i, f, o = sigmoid(before[0]), sigmoid(before[1]), sigmoid(before[3])
        c = f * c + i * np.tanh(before[2])
        h = o * np.tanh(c)
        hidden.append(h)
    return np.stack(hidden, axis=1), c
