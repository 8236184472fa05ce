# Plain Python, a state at a time — O(n²·m) time a sweep
import numpy as np


def value_iteration(
    transitions: np.ndarray, rewards: np.ndarray, discount: float, n_sweeps: int
) -> tuple[np.ndarray, np.ndarray]:
    chances, earned = transitions.tolist(), rewards.tolist()

    def action_values(state: int, values: list[float]) -> list[float]:
        return [
            reward + discount * sum(p * value for p, value in zip(row, values))
            for reward, row in zip(earned[state], chances[state])
        ]

    states = range(len(earned))
    values = [0.0 for _ in states]
    for _ in range(n_sweeps):
        values = [max(action_values(state, values)) for state in states]
    policy = []
    for state in states:
        q = action_values(state, values)
        policy.append(q.index(max(q)))
    return np.array(values), np.array(policy)
