# Plain Python: subtract weights from the target until it is used up — O(n·k·d) time, O(n·d) memory
import numpy as np


def drawn(weights: list[float], u: float) -> int:
    left = u * sum(weights)
    for i, weight in enumerate(weights):
        left -= weight
        if left < 0:
            return i
    raise ValueError("u must be below 1")


def k_means_plus_plus(x: np.ndarray, uniforms: np.ndarray) -> np.ndarray:
    points = [tuple(point) for point in x.tolist()]
    weights = [1] * len(points)
    nearest = {}
    chosen = []
    for u in uniforms.tolist():
        i = drawn(weights, u)
        chosen.append(i)
        for j, point in enumerate(points):
            squared = sum((a - b) ** 2 for a, b in zip(point, points[i]))
            nearest[j] = min(nearest.get(j, squared), squared)
        weights = list(nearest.values())
        if max(weights) == 0:
            weights = [1] * len(points)
    return np.array(chosen)
