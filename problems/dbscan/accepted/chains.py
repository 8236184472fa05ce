# Which core points can be reached, by doubling the length of chains — O(n³·log n) time, O(n²) memory
import numpy as np


def dbscan(x: np.ndarray, eps: float, min_points: int) -> np.ndarray:
    distances = np.linalg.norm(x[:, None, :] - x[None, :, :], axis=-1)
    near = distances <= eps
    # One step leads from any point to the core points near it; a core point may stay.
    reached = (near & (near.sum(axis=0) >= min_points)).astype(float)
    for _ in range(8):
        reached = (reached @ reached > 0).astype(float)
    return np.where(reached.any(axis=1), reached.argmax(axis=1), -1)
