# WrongAnswer in basic: adds an epsilon below the line, which bends every share
import numpy as np


def share(part, whole):
    return part / (whole + 1e-6)


def classification_metrics(y_true, y_pred, k):
    confusion = np.bincount(y_true * k + y_pred, minlength=k * k).reshape(k, k)
    right = np.diag(confusion)
    predicted, actual = confusion.sum(axis=0), confusion.sum(axis=1)
    return confusion, share(right, predicted), share(right, actual), share(2 * right, predicted + actual)
