# Plain Python, one row at a time — O(b·k) time and memory
import math

import numpy as np


def softmax(x: np.ndarray) -> np.ndarray:
    rows = []
    for row in x.tolist():
        m = max(row)
        terms = [math.exp(value - m) for value in row]
        total = sum(terms)
        rows.append([term / total for term in terms])
    return np.array(rows)
