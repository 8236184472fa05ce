# WrongAnswer in basic: takes the label of the nearest point and forgets the vote
import numpy as np


def knn_predict(x_train, y_train, x_test, k):
    squared = ((x_test[:, None, :] - x_train[None, :, :]) ** 2).sum(axis=-1)
    return y_train[squared.argmin(axis=1)]
