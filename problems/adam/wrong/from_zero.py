# RuntimeError in basic: counts the steps from 0, so that the first correction divides by zero
import math

import numpy as np


def adam(params, gradients, learning_rate, beta1, beta2, eps):
    result = params.tolist()
    m, v = [0.0] * len(result), [0.0] * len(result)
    for i, row in enumerate(gradients.tolist()):
        for j, g in enumerate(row):
            m[j] = beta1 * m[j] + (1 - beta1) * g
            v[j] = beta2 * v[j] + (1 - beta2) * g * g
            m_hat, v_hat = m[j] / (1 - beta1**i), v[j] / (1 - beta2**i)
            result[j] -= learning_rate * m_hat / (math.sqrt(v_hat) + eps)
    return np.array(result)
