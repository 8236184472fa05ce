# All eigenvalues, and the largest in magnitude of them — O(n³) time, O(n²) memory
import numpy as np


def dominant_eigenpair(a: np.ndarray) -> tuple[float, np.ndarray]:
    values, vectors = np.linalg.eigh(a)
    dominant = np.argmax(np.abs(values))
    return float(values[dominant]), vectors[:, dominant]
