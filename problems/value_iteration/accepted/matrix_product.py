# A sweep is one product — O(n²·m) time a sweep, O(n·m) memory
import numpy as np


def value_iteration(
    transitions: np.ndarray, rewards: np.ndarray, discount: float, n_sweeps: int
) -> tuple[np.ndarray, np.ndarray]:
    values = np.zeros(len(rewards))
    for _ in range(n_sweeps):
        values = (rewards + discount * (transitions @ values)).max(axis=1)
    q = rewards + discount * (transitions @ values)
    return values, q.argmax(axis=1)
