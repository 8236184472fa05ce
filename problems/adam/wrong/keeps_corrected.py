# WrongAnswer in basic: keeps the corrected averages, and corrects them again
import numpy as np


def adam(params, gradients, learning_rate, beta1, beta2, eps):
    m, v = np.zeros_like(params), np.zeros_like(params)
    for i, g in enumerate(gradients, start=1):
        m = beta1 * m + (1 - beta1) * g
        v = beta2 * v + (1 - beta2) * g**2
        m, v = m / (1 - beta1**i), v / (1 - beta2**i)
        params = params - learning_rate * m / (np.sqrt(v) + eps)
    return params
