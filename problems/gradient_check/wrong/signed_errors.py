# WrongAnswer in basic: leaves the errors their signs, so that too small a slope is never wrong
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
    errors = (gradient - numeric) / np.maximum(larger, 0.001)
    return numeric, errors, errors > tolerance
