# WrongAnswer in basic: divides by 0 where both slopes are 0
import numpy as np


def loss(x, y, w):
    return float(((np.tanh(x @ w) - y) ** 2).sum() / (2 * len(x)))


def gradient_check(x, y, w, gradient, h, tolerance):
    moved = w.copy()
    numeric = np.zeros(w.shape)
    for place in np.ndindex(w.shape):
        moved[place] = w[place] + h
        above = loss(x, y, moved)
        moved[place] = w[place] - h
        below = loss(x, y, moved)
        moved[place] = w[place]
        numeric[place] = (above - below) / (2 * h)
    larger = np.maximum(np.abs(gradient), np.abs(numeric))
    errors = np.abs(gradient - numeric) / larger
    return numeric, errors, errors > tolerance
