# Multiply, bring to length 1, repeat; then the Rayleigh quotient — O(s·n²) time for s steps, O(n) memory
import numpy as np


def dominant_eigenpair(a: np.ndarray) -> tuple[float, np.ndarray]:
    vector = np.random.default_rng(7).standard_normal(len(a))
    for _ in range(120):
        vector = a @ vector
        vector = vector / np.linalg.norm(vector)
    return float(vector @ (a @ vector)), vector
