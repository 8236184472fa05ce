# All reservoirs as rows of an array, an item offered to all of them — O(n) array operations on n_samples elements
import numpy as np


def reservoir_samples(stream: list[int], k: int, n_samples: int, seed: int) -> list[list[int]]:
    rng = np.random.default_rng(seed)
    reservoirs = np.array([stream[:k]] * n_samples).reshape(n_samples, min(k, len(stream)))
    for n_seen, item in enumerate(stream[k:], start=k + 1):
        places = rng.integers(0, n_seen, size=n_samples)
        taken = places < k
        reservoirs[taken, places[taken]] = item
    return np.sort(reservoirs).tolist()
