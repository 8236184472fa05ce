# Square the matrix until it has rank one — O(n³·log s) time for s steps at once, O(n²) memory
import numpy as np


def dominant_eigenpair(a: np.ndarray) -> tuple[float, np.ndarray]:
    power = a
    for _ in range(9):
        power = power @ power
        # The largest element of a square is positive and on the diagonal.
        power = power / power.max()
    # All columns are multiples of the eigenvector now, or zero.
    vector = power[:, np.diag(power).argmax()]
    return float(vector @ a @ vector / (vector @ vector)), vector
