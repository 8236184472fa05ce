# WrongAnswer in basic: eliminates in the caller's own arrays
import numpy as np


def solve(a, b):
    n = len(b)
    for j in range(n):
        pivot = j + np.abs(a[j:, j]).argmax()
        a[[j, pivot]] = a[[pivot, j]]
        b[[j, pivot]] = b[[pivot, j]]
        factors = a[j + 1 :, j] / a[j, j]
        a[j + 1 :] -= np.outer(factors, a[j])
        b[j + 1 :] -= factors * b[j]
    x = np.zeros(n)
    for i in reversed(range(n)):
        x[i] = (b[i] - a[i, i + 1 :] @ x[i + 1 :]) / a[i, i]
    return x
