# WrongAnswer in edge: of points at the same distance takes the one with the larger index
import numpy as np


def knn_predict(x_train, y_train, x_test, k):
    x_train, y_train = x_train[::-1], y_train[::-1]
    squared = ((x_test[:, None, :] - x_train[None, :, :]) ** 2).sum(axis=-1)
    nearest = np.argsort(squared, axis=-1, kind="stable")[:, :k]
    return np.array([np.bincount(y_train[row]).argmax() for row in nearest])
