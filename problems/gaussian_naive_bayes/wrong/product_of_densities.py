# WrongAnswer in basic: multiplies densities, which underflow to 0, and takes the logarithm at the end
import numpy as np


def predict_log_proba(x_train, y_train, x_test, epsilon):
    classes = [x_train[y_train == c] for c in np.unique(y_train)]
    priors = np.array([len(members) / len(x_train) for members in classes])
    means = np.array([members.mean(axis=0) for members in classes])
    variances = np.array([members.var(axis=0) for members in classes]) + epsilon
    densities = np.exp(-((x_test[:, None, :] - means) ** 2) / (2 * variances)) / np.sqrt(2 * np.pi * variances)
    joint = priors * densities.prod(axis=-1)
    return np.log(joint / joint.sum(axis=1, keepdims=True))
