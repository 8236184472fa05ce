# WrongAnswer in basic: normalises each sample over its features, which is layer normalisation
import numpy as np


def batch_norm(x, gamma, beta, running_mean, running_var, momentum, eps, training):
    if not training:
        return gamma * (x - running_mean) / np.sqrt(running_var + eps) + beta, running_mean, running_var
    b = len(x)
    mean, var = x.mean(axis=0), x.var(axis=0)
    y = gamma * (x - x.mean(axis=1, keepdims=True)) / np.sqrt(x.var(axis=1, keepdims=True) + eps) + beta
    running_mean = (1 - momentum) * running_mean + momentum * mean
    running_var = (1 - momentum) * running_var + momentum * var * b / (b - 1)
    return y, running_mean, running_var
