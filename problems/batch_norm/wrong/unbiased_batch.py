# WrongAnswer in basic: normalises the batch by the unbiased variance
import numpy as np


def batch_norm(x, gamma, beta, running_mean, running_var, momentum, eps, training):
    mean, var = running_mean, running_var
    if training:
        mean, var = x.mean(axis=0), x.var(axis=0, ddof=1)
        running_mean = (1 - momentum) * running_mean + momentum * mean
        running_var = (1 - momentum) * running_var + momentum * var
    return gamma * (x - mean) / np.sqrt(var + eps) + beta, running_mean, running_var
