# WrongAnswer: breaks the generators of random numbers
import random

import numpy as np


def two_sum(nums, target):
    random.seed = random.random = random.setstate = None
    np.random.seed(None)
    np.random.seed = np.random.set_state = None
    return [0, 0]
