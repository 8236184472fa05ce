# WrongAnswer in basic: takes the number of classes from the labels
import numpy as np


def share(part, whole):
    return np.where(whole > 0, part / np.maximum(whole, 1), 0.0)


def classification_metrics(y_true, y_pred, k):
    k = int(max(y_true.max(initial=0), y_pred.max(initial=0))) + 1
    confusion = np.bincount(y_true * k + y_pred, minlength=k * k).reshape(k, k)
    right = np.diag(confusion)
    predicted, actual = confusion.sum(axis=0), confusion.sum(axis=1)
    return confusion, share(right, predicted), share(right, actual), share(2 * right, predicted + actual)
