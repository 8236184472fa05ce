# Plain Python, a pair at a time — O(b·t·d) time, O(b·t·d) memory for the result
import math

import numpy as np


def rope(x: np.ndarray, positions: np.ndarray, base: float) -> np.ndarray:
    d = x.shape[-1]
    result = []
    for sequence in x.tolist():
        rows = []
        for position, features in zip(positions.tolist(), sequence):
            row = []
            for i in range(d // 2):
                angle = position / base ** (2 * i / d)
                cos, sin = math.cos(angle), math.sin(angle)
                first, second = features[2 * i : 2 * i + 2]
                row += [first * cos - second * sin, first * sin + second * cos]
            rows.append(row)
        result.append(rows)
    return np.array(result)
