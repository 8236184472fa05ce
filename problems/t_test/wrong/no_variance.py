# RuntimeError in edge: divides by the standard error without looking whether there is one
import math


def mean_and_error(values):
    mean = sum(values) / len(values)
    return mean, sum((value - mean) ** 2 for value in values) / (len(values) - 1) / len(values)


def welch_t_test(x, y):
    (x_mean, u), (y_mean, v) = mean_and_error(x.tolist()), mean_and_error(y.tolist())
    t = (x_mean - y_mean) / math.sqrt(u + v)
    return t, (u + v) ** 2 / (u**2 / (len(x) - 1) + v**2 / (len(y) - 1))
