# WrongAnswer in basic: takes the reward by the round instead of the pulls of the arm
import numpy as np


def ucb1(rewards, c):
    m, t = rewards.shape
    sums, counts = np.zeros(m), np.zeros(m, dtype=int)
    arms = []
    for n_pulls in range(t):
        arm = n_pulls
        if n_pulls >= m:
            arm = int(np.argmax(sums / counts + c * np.sqrt(np.log(n_pulls) / counts)))
        sums[arm] += rewards[arm, n_pulls]
        counts[arm] += 1
        arms.append(arm)
    return arms
