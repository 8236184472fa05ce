# WrongAnswer in basic: divides nothing by nothing
import numpy as np


def share(part, whole):
    return part / whole


def classification_metrics(y_true, y_pred, k):
    confusion = np.bincount(y_true * k + y_pred, minlength=k * k).reshape(k, k)
    right = np.diag(confusion)
    predicted, actual = confusion.sum(axis=0), confusion.sum(axis=1)
    return confusion, share(right, predicted), share(right, actual), share(2 * right, predicted + actual)
