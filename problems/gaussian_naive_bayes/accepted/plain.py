# Plain Python, one sample after the other — O(n·d + m·k·d) time, O(k·d) memory beside the result
import math

import numpy as np


def predict_log_proba(
    x_train: np.ndarray, y_train: np.ndarray, x_test: np.ndarray, epsilon: float
) -> np.ndarray:
    models = []
    for c in sorted(set(y_train.tolist())):
        members = x_train[y_train == c].tolist()
        features = []
        for values in zip(*members):
            mean = sum(values) / len(values)
            variance = sum((value - mean) ** 2 for value in values) / len(values)
            features.append((mean, variance + epsilon))
        models.append((math.log(len(members)), features))
    result = []
    for sample in x_test.tolist():
        joint = []
        for log_prior, features in models:
            terms = [math.log(v) + (value - m) ** 2 / v for value, (m, v) in zip(sample, features)]
            joint.append(log_prior - sum(terms) / 2)
        highest = max(joint)
        whole = highest + math.log(sum(math.exp(term - highest) for term in joint))
        result.append([term - whole for term in joint])
    return np.array(result)
