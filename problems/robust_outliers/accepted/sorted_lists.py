# Plain Python, a sort for each median — O(n log n) time, O(n) memory
import numpy as np


def middle(values: list[float]) -> float:
    ordered = sorted(values)
    half = len(ordered) // 2
    return (ordered[half] + ordered[-half - 1]) / 2


def robust_outliers(x: np.ndarray, threshold: float) -> tuple[np.ndarray, np.ndarray]:
    centre = middle(x.tolist())
    off = [value - centre for value in x.tolist()]
    away = [abs(value) for value in off]
    scale = middle(away) / 0.6745 or 1.253314 * sum(away) / len(away) or 1.0
    z = [value / scale for value in off]
    return np.array(z), np.array([abs(score) > threshold for score in z])
