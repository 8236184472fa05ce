# RuntimeError in basic: asks for a bound of arms that were never pulled
import numpy as np


def ucb1(rewards, c):
    m, t = rewards.shape
    sums, counts = np.zeros(m), np.zeros(m, dtype=int)
    arms = []
    for n_pulls in range(t):
        arm = n_pulls
        bounds = [s / n + c * np.sqrt(np.log(n_pulls) / n) for s, n in zip(sums.tolist(), counts.tolist())]
        arm = int(np.argmax(bounds))
        sums[arm] += rewards[arm, counts[arm]]
        counts[arm] += 1
        arms.append(arm)
    return arms
