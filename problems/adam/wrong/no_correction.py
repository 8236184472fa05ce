# WrongAnswer in basic: leaves out the correction for averages that begin at zero
import numpy as np


def adam(params, gradients, learning_rate, beta1, beta2, eps):
    m, v = np.zeros_like(params), np.zeros_like(params)
    for i, g in enumerate(gradients, start=1):
        m = beta1 * m + (1 - beta1) * g
        v = beta2 * v + (1 - beta2) * g**2
        m_hat, v_hat = m, v
        params = params - learning_rate * m_hat / (np.sqrt(v_hat) + eps)
    return params
