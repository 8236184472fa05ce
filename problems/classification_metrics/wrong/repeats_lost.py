# WrongAnswer in basic: adds to indexed entries, which counts a pair once however often it occurs
import numpy as np


def share(part, whole):
    return np.where(whole > 0, part / np.maximum(whole, 1), 0.0)


def classification_metrics(y_true, y_pred, k):
    confusion = np.zeros((k, k), dtype=int)
    confusion[y_true, y_pred] += 1
    right = np.diag(confusion)
    predicted, actual = confusion.sum(axis=0), confusion.sum(axis=1)
    return confusion, share(right, predicted), share(right, actual), share(2 * right, predicted + actual)
