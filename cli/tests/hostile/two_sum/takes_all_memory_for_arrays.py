# MemoryLimit: asks for an array larger than any memory
import numpy as np


def two_sum(nums, target):
    return np.ones((10**6, 10**6))
