# WrongAnswer in basic: normalises by the updated running averages in training
import numpy as np


def batch_norm(x, gamma, beta, running_mean, running_var, momentum, eps, training):
    if training:
        running_mean = (1 - momentum) * running_mean + momentum * x.mean(axis=0)
        running_var = (1 - momentum) * running_var + momentum * x.var(axis=0, ddof=1)
    y = gamma * (x - running_mean) / np.sqrt(running_var + eps) + beta
    return y, running_mean, running_var
