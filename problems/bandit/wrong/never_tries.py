# WrongAnswer in basic: gives arms that were never pulled the bound 0
import numpy as np


def ucb1(rewards, c):
    m, t = rewards.shape
    sums, counts = np.zeros(m), np.zeros(m, dtype=int)
    arms = []
    for n_pulls in range(t):
        arm = n_pulls
        seen = np.maximum(counts, 1)
        arm = int(np.argmax((counts > 0) * (sums / seen + c * np.sqrt(np.log(max(n_pulls, 1)) / seen))))
        sums[arm] += rewards[arm, counts[arm]]
        counts[arm] += 1
        arms.append(arm)
    return arms
