# A step at a time on a copy of the table — O(t·m) time for t steps and m actions
import numpy as np


def q_learning(
    q: np.ndarray, experience: list[tuple[int, int, float, int, bool]], learning_rate: float, discount: float
) -> np.ndarray:
    q = q.copy()
    for state, action, reward, following, is_last in experience:
        target = reward if is_last else reward + discount * q[following].max()
        q[state, action] += learning_rate * (target - q[state, action])
    return q
