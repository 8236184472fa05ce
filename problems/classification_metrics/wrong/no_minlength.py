# RuntimeError in basic: forgets that the last pairs may not occur, so the counts do not fit a matrix
import numpy as np


def share(part, whole):
    return np.where(whole > 0, part / np.maximum(whole, 1), 0.0)


def classification_metrics(y_true, y_pred, k):
    confusion = np.bincount(y_true * k + y_pred).reshape(k, k)
    right = np.diag(confusion)
    predicted, actual = confusion.sum(axis=0), confusion.sum(axis=1)
    return confusion, share(right, predicted), share(right, actual), share(2 * right, predicted + actual)
