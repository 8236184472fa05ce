# WrongAnswer in stability: takes the mean of squares minus the square of the mean, which cancels far from zero
import numpy as np


def layer_norm(x, gamma, beta, eps):
    mean = x.mean(axis=-1, keepdims=True)
    variance = np.maximum((x**2).mean(axis=-1, keepdims=True) - mean**2, 0.0)
    return gamma * (x - mean) / np.sqrt(variance + eps) + beta
