# WrongAnswer in inference: normalises by the batch even when not training
import numpy as np


def batch_norm(x, gamma, beta, running_mean, running_var, momentum, eps, training):
    mean, var = x.mean(axis=0), x.var(axis=0)
    y = gamma * (x - mean) / np.sqrt(var + eps) + beta
    if training:
        running_mean = (1 - momentum) * running_mean + momentum * mean
        running_var = (1 - momentum) * running_var + momentum * x.var(axis=0, ddof=1)
    return y, running_mean, running_var
