# WrongAnswer in basic: of labels with as many votes takes the largest
import numpy as np


def knn_predict(x_train, y_train, x_test, k):
    squared = ((x_test[:, None, :] - x_train[None, :, :]) ** 2).sum(axis=-1)
    nearest = np.argsort(squared, axis=-1, kind="stable")[:, :k]
    predictions = []
    for row in nearest:
        counts = np.bincount(y_train[row])
        predictions.append(len(counts) - 1 - counts[::-1].argmax())
    return np.array(predictions)
