# WrongAnswer in basic: uses the Manhattan distance
import numpy as np


def knn_predict(x_train, y_train, x_test, k):
    distance = np.abs(x_test[:, None, :] - x_train[None, :, :]).sum(axis=-1)
    nearest = np.argsort(distance, axis=-1, kind="stable")[:, :k]
    return np.array([np.bincount(y_train[row]).argmax() for row in nearest])
