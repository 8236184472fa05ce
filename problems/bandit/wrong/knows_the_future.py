# WrongAnswer in basic: uses the means of all rewards, also of those not won yet
import numpy as np


def ucb1(rewards, c):
    m, t = rewards.shape
    sums, counts = np.zeros(m), np.zeros(m, dtype=int)
    arms = []
    for n_pulls in range(t):
        arm = n_pulls
        if n_pulls >= m:
            arm = int(np.argmax(rewards.mean(axis=1) + c * np.sqrt(np.log(n_pulls) / counts)))
        sums[arm] += rewards[arm, counts[arm]]
        counts[arm] += 1
        arms.append(arm)
    return arms
