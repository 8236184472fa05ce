# WrongAnswer in basic: leaves out the nearest point, as if the query were in the training set
import numpy as np


def knn_predict(x_train, y_train, x_test, k):
    squared = ((x_test[:, None, :] - x_train[None, :, :]) ** 2).sum(axis=-1)
    nearest = np.argsort(squared, axis=-1, kind="stable")[:, 1 : k + 1]
    return np.array([np.bincount(y_train[row]).argmax() if len(row) else 0 for row in nearest])
