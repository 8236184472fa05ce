# WrongAnswer in stability: takes the mean of squares minus the square of the mean, which cancels far from zero
import numpy as np


def batch_norm(x, gamma, beta, running_mean, running_var, momentum, eps, training):
    mean, var = running_mean, running_var
    if training:
        b = len(x)
        mean = x.sum(axis=0) / b
        var = np.maximum((x**2).sum(axis=0) / b - mean**2, 0)
        running_mean = (1 - momentum) * running_mean + momentum * mean
        running_var = (1 - momentum) * running_var + momentum * var * b / (b - 1)
    return gamma * (x - mean) / np.sqrt(var + eps) + beta, running_mean, running_var
