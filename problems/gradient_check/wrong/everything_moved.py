# WrongAnswer in basic: moves all weights at once, and gives each the slope of the whole
import numpy as np


def loss(x, y, w):
    return float(((np.tanh(x @ w) - y) ** 2).sum() / (2 * len(x)))


def gradient_check(x, y, w, gradient, h, tolerance):
    moved = w.copy()
    numeric = np.zeros(w.shape)
    for place in np.ndindex(w.shape):
        above, below = loss(x, y, moved + h), loss(x, y, moved - h)
        numeric[place] = (above - below) / (2 * h)
    larger = np.maximum(np.abs(gradient), np.abs(numeric))
    errors = np.abs(gradient - numeric) / np.maximum(larger, 0.001)
    return numeric, errors, errors > tolerance
