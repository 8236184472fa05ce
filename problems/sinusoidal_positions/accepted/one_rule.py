# One rule for every feature, the paces through logarithms — O(t·d) time and memory
import numpy as np


def sinusoidal_positions(positions: np.ndarray, d: int, base: float) -> np.ndarray:
    feature = np.arange(d)
    pair = feature // 2
    angles = np.outer(positions, np.exp(-2 * pair * np.log(base) / d))
    return np.where(feature % 2 == 0, np.sin(angles), np.cos(angles))
