# WrongAnswer in basic: weights the votes by the inverse of the distance
import numpy as np


def knn_predict(x_train, y_train, x_test, k):
    squared = ((x_test[:, None, :] - x_train[None, :, :]) ** 2).sum(axis=-1)
    nearest = np.argsort(squared, axis=-1, kind="stable")[:, :k]
    predictions = []
    for distances, row in zip(squared, nearest):
        votes = [0.0] * 10
        for i in row.tolist():
            votes[int(y_train[i])] += 1.0 / (1.0 + float(distances[i]) ** 0.5)
        predictions.append(votes.index(max(votes)))
    return np.array(predictions)
