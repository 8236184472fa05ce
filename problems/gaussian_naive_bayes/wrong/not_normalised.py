# WrongAnswer in basic: returns the joint log density, which does not sum to 1 over the classes
import numpy as np


def predict_log_proba(x_train, y_train, x_test, epsilon):
    classes = [x_train[y_train == c] for c in np.unique(y_train)]
    priors = np.array([len(members) / len(x_train) for members in classes])
    means = np.array([members.mean(axis=0) for members in classes])
    variances = np.array([members.var(axis=0) for members in classes]) + epsilon
    squares = (x_test[:, None, :] - means) ** 2 / variances
    return np.log(priors) - (np.log(2 * np.pi * variances) + squares).sum(axis=-1) / 2
