# Plain Python, element by element — O(t·d) time, O(1) memory beside the result
import math

import numpy as np


def sinusoidal_positions(positions: np.ndarray, d: int, base: float) -> np.ndarray:
    result = []
    for position in positions.tolist():
        row = []
        for feature in range(d):
            angle = position / base ** (2 * (feature // 2) / d)
            row.append(math.cos(angle) if feature % 2 else math.sin(angle))
        result.append(row)
    return np.array(result)
