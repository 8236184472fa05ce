# WrongAnswer in basic: takes all classes for equally frequent
import numpy as np


def predict_log_proba(x_train, y_train, x_test, epsilon):
    classes = [x_train[y_train == c] for c in np.unique(y_train)]
    means = np.array([members.mean(axis=0) for members in classes])
    variances = np.array([members.var(axis=0) for members in classes]) + epsilon
    squares = (x_test[:, None, :] - means) ** 2 / variances
    joint = -(np.log(variances) + squares).sum(axis=-1) / 2
    return joint - np.logaddexp.reduce(joint, axis=1, keepdims=True)
