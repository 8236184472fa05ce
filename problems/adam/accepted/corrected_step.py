# Plain Python by parameter, the corrections folded into the step and eps — O(t·d) time, O(1) memory beside the result
import math

import numpy as np


def adam(
    params: np.ndarray,
    gradients: np.ndarray,
    learning_rate: float,
    beta1: float,
    beta2: float,
    eps: float,
) -> np.ndarray:
    result = []
    for theta, column in zip(params.tolist(), gradients.T.tolist()):
        m = v = 0.0
        rest1 = rest2 = 1.0
        for g in column:
            rest1, rest2 = rest1 * beta1, rest2 * beta2
            m += (1 - beta1) * (g - m)
            v += (1 - beta2) * (g * g - v)
            root = math.sqrt(1 - rest2)
            theta -= learning_rate * root / (1 - rest1) * m / (math.sqrt(v) + eps * root)
        result.append(theta)
    return np.array(result)
