# Plain Python, a unit at a time — O(b·t·h·(d + h)) time
import math

import numpy as np


def dot(a: list[float], b: list[float]) -> float:
    return sum(p * q for p, q in zip(a, b))


def sigmoid(z: float) -> float:
    return (1 + math.tanh(z / 2)) / 2


def lstm(
    x: np.ndarray,
    h0: np.ndarray,
    c0: np.ndarray,
    w: np.ndarray,
    u: np.ndarray,
    bias: np.ndarray,
) -> tuple[np.ndarray, np.ndarray]:
    gates = list(zip(w.tolist(), u.tolist(), bias.tolist()))
    hidden, cells = [], []
    for sequence, h, c in zip(x.tolist(), h0.tolist(), c0.tolist()):
        rows = []
        for features in sequence:
            i, f, g, o = [
                [dot(row, features) + dot(back, h) + shift for row, back, shift in zip(*gate)] for gate in gates
            ]
            c = [sigmoid(f) * old + sigmoid(i) * math.tanh(g) for i, f, g, old in zip(i, f, g, c)]
            h = [sigmoid(o) * math.tanh(new) for o, new in zip(o, c)]
            rows.append(h)
        hidden.append(rows)
        cells.append(c)
    return np.array(hidden), np.array(cells)
