# Plain Python lists, an end as a state where nothing can be had — O(t·m) time for t steps and m actions
import numpy as np


def q_learning(
    q: np.ndarray, experience: list[tuple[int, int, float, int, bool]], learning_rate: float, discount: float
) -> np.ndarray:
    table = q.tolist()
    for state, action, reward, following, is_last in experience:
        to_come = [0.0] if is_last else table[following]
        target = reward + discount * max(to_come)
        table[state][action] = (1 - learning_rate) * table[state][action] + learning_rate * target
    return np.array(table)
