# Plain Python: what was won so far as a running mean, the rest of an arm's rewards as an iterator — O(t·m) time
import math

import numpy as np


def ucb1(rewards: np.ndarray, c: float) -> list[int]:
    to_come = [iter(row) for row in rewards.tolist()]
    means = [0.0 for _ in to_come]
    arms = []

    def bound(arm: int) -> float:
        if arm not in arms:
            return math.inf
        return means[arm] + c * math.sqrt(math.log(len(arms)) / arms.count(arm))

    for _ in range(rewards.shape[1]):
        arm = max(range(len(means)), key=bound)
        arms.append(arm)
        means[arm] += (next(to_come[arm]) - means[arm]) / arms.count(arm)
    return arms
