# One step after another, one product a gate — O(b·t·h·(d + h)) time
import numpy as np


def sigmoid(z: np.ndarray) -> np.ndarray:
    return (1 + np.tanh(z / 2)) / 2


def lstm(
    x: np.ndarray,
    h0: np.ndarray,
    c0: np.ndarray,
    w: np.ndarray,
    u: np.ndarray,
    bias: np.ndarray,
) -> tuple[np.ndarray, np.ndarray]:
    h, c = h0, c0
    hidden = []
    for step in range(x.shape[1]):
        before = [x[:, step] @ w[gate].T + h @ u[gate].T + bias[gate] for gate in range(4)]
        i, f, o = sigmoid(before[0]), sigmoid(before[1]), sigmoid(before[3])
        c = f * c + i * np.tanh(before[2])
        h = o * np.tanh(c)
        hidden.append(h)
    return np.stack(hidden, axis=1), c
