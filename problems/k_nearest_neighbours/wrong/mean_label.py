# WrongAnswer in basic: averages the labels as in regression
import numpy as np


def knn_predict(x_train, y_train, x_test, k):
    squared = ((x_test[:, None, :] - x_train[None, :, :]) ** 2).sum(axis=-1)
    nearest = np.argsort(squared, axis=-1, kind="stable")[:, :k]
    return np.array([int(y_train[row].mean()) for row in nearest])
