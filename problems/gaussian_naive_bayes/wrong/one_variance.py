# WrongAnswer in basic: takes each feature's variance over all samples instead of each class's
import numpy as np


def predict_log_proba(x_train, y_train, x_test, epsilon):
    classes = [x_train[y_train == c] for c in np.unique(y_train)]
    counts = np.array([len(members) for members in classes])
    means = np.array([members.mean(axis=0) for members in classes])
    variances = x_train.var(axis=0) + epsilon
    joint = np.log(counts) - ((x_test[:, None, :] - means) ** 2 / variances).sum(axis=-1) / 2
    return joint - np.logaddexp.reduce(joint, axis=1, keepdims=True)
