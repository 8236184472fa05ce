# WrongAnswer in basic: adds epsilon to the standard deviation
import numpy as np


def predict_log_proba(x_train, y_train, x_test, epsilon):
    classes = [x_train[y_train == c] for c in np.unique(y_train)]
    counts = np.array([len(members) for members in classes])
    means = np.array([members.mean(axis=0) for members in classes])
    deviations = np.array([members.std(axis=0) for members in classes]) + epsilon
    squares = ((x_test[:, None, :] - means) / deviations) ** 2
    joint = np.log(counts) - (2 * np.log(deviations) + squares).sum(axis=-1) / 2
    return joint - np.logaddexp.reduce(joint, axis=1, keepdims=True)
